import { suspendedFrom } from "../../rules/answers";
import { isoText, type Day } from "../../rules/days";
import { cellText } from "../cellText";
import type { Problem } from "../checkedList";
import type { RowCheck } from "./checkRow";
import { foldOnce } from "./foldOnce";
import type { ListFrame } from "./listFrame";

interface DatedRow {
  readonly check: RowCheck;
  readonly end: Day;
}

const supportEndOf = ({ results }: RowCheck): Day | null =>
  results?.supportEnd.kind === "found" ? results.supportEnd.value : null;

/** Support IDs with several ends, which some policies suspend as a whole with the first. Fed row by row. */
export class SupportIds {
  private readonly groups = new Map<string, DatedRow[]>();
  private readonly column: number | undefined;
  private readonly folded = foldOnce();

  constructor(private readonly frame: ListFrame) {
    this.column = frame.columnOf("supportId");
  }

  add(check: RowCheck): void {
    const end = supportEndOf(check);
    if (this.column === undefined || check.policy === null || end === null) return;
    const id = this.folded(this.frame.value(check.row, this.column));
    if (id === "") return;
    const key = `${check.policy.id} ${id}`;
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, [{ check, end }]);
    else group.push({ check, end });
  }

  /** The licences that lose their support before their own end, one Support ID at a time. */
  *problems(): Generator<{ readonly check: RowCheck; readonly problem: Problem }, void> {
    const column = this.column;
    if (column === undefined) return;
    for (const [key, rows] of this.groups) {
      const [first, ...others] = rows;
      const policy = first?.check.policy;
      if (first === undefined || !policy || others.every(({ end }) => end === first.end)) continue;
      const suspended = suspendedFrom(policy, [first.end, ...others.map(({ end }) => end)]);
      if (suspended.kind !== "found") continue;
      const day = isoText(suspended.value);
      for (const { check, end } of rows) {
        if (end < suspended.value) continue;
        const { row } = check;
        const values = { id: cellText(this.frame.value(row, column)).trim(), day };
        yield { check, problem: this.frame.problem("suspendedWithFirst", { row, column, same: key, values }) };
      }
    }
  }
}
