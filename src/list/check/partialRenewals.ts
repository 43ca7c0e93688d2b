import { usable } from "../../rules/answers";
import { isoText, type Day } from "../../rules/days";
import { cellText } from "../cellText";
import type { Problem } from "../checkedList";
import type { RowCheck } from "./checkRow";
import { foldOnce } from "./foldOnce";
import type { ListFrame } from "./listFrame";

interface OwnedRow {
  readonly check: RowCheck;
  readonly end: Day;
  readonly renewed: boolean;
}

/** Customers who let some licences end and renewed others, which some policies do not allow. Fed row by row. */
export class PartialRenewals {
  private readonly groups = new Map<string, OwnedRow[]>();

  private readonly folded = foldOnce();

  constructor(
    private readonly frame: ListFrame,
    private readonly asOf: Day,
  ) {}

  add(check: RowCheck): void {
    const { row, policy, results } = check;
    const column = this.frame.columnOf("customer");
    if (column === undefined || policy?.["partial renewal disables the rest"] !== "yes") return;
    if (results?.supportEnd.kind !== "found") return;
    const customer = this.folded(this.frame.value(row, column));
    if (customer === "") return;
    const end = results.supportEnd.value;
    const key = `${policy.id} ${customer}`;
    const owned = { check, end, renewed: end >= this.asOf };
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, [owned]);
    else group.push(owned);
  }

  /** The licences that ended while others of the same customer go on. */
  *problems(): Generator<{ readonly check: RowCheck; readonly problem: Problem }, void> {
    const column = this.frame.columnOf("customer");
    if (column === undefined) return;
    for (const [key, rows] of this.groups) {
      const policy = rows[0]?.check.policy;
      if (!policy || !rows.some(({ renewed }) => renewed) || rows.every(({ renewed }) => renewed)) continue;
      const licences = rows.map(({ check }) => this.folded(this.frame.of(check.row, "licence")));
      // A list that keeps its history shows a renewed licence once more, with its earlier end.
      const goOn = new Set(licences.filter((licence, index) => licence !== "" && rows[index]?.renewed));
      const answer = usable(
        policy,
        rows.map(({ renewed }, index) => renewed || goOn.has(licences[index] ?? "")),
      );
      if (answer.kind !== "found") continue;
      for (const [index, { check, end }] of rows.entries()) {
        if (answer.value[index] !== false) continue;
        const { row } = check;
        const values = { customer: cellText(this.frame.value(row, column)).trim(), end: isoText(end) };
        yield { check, problem: this.frame.problem("partlyRenewed", { row, column, same: key, values }) };
      }
    }
  }
}
