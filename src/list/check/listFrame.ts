import { isoText, type Day } from "../../rules/days";
import type { Message, MessageValue } from "../../rules/messages";
import { cellAddress } from "../address";
import { shownText } from "../cellText";
import type { Level, Problem, Repair } from "../checkedList";
import type { ColumnRole } from "../columnRole";
import type { CellValue } from "../listInput";
import { cellsOf, type Cells } from "../rows/mergedCells";
import { say, type Said } from "../said";
import type { Certainty, UnderstoodColumn, UnderstoodList } from "../understoodList";
import { PROBLEM_KINDS, type ProblemKind, type ProblemKindName } from "./problemKinds";

/** A problem as its finder knows it; all else follows from its kind and its cell. */
export interface Finding {
  readonly row: number;
  /** Column inside the range, from 0. */
  readonly column: number;
  /** What equal problems have in common beside kind and column; they share one decision. */
  readonly same?: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  readonly level?: Level;
  readonly repair?: Repair;
  /** Instead of the cell's own value. */
  readonly found?: CellValue;
}

/** A list that is being checked: its cells by row of the sheet, its columns by role, its problems by address. */
export class ListFrame {
  readonly cells: Cells;
  private readonly byRole = new Map<ColumnRole, number>();
  private readonly shared = new Map<string, Said>();

  constructor(readonly understood: UnderstoodList) {
    const { input, headerRow, columns } = understood;
    this.cells = cellsOf(input, headerRow === null ? 0 : headerRow - input.firstRow + 1);
    for (const [column, { role }] of columns.entries()) if (role !== null) this.byRole.set(role, column);
  }

  /** Column of a role inside the range; undefined where the list has none. */
  columnOf(role: ColumnRole): number | undefined {
    return this.byRole.get(role);
  }

  column(column: number): UnderstoodColumn | undefined {
    return this.understood.columns[column];
  }

  /** @param row row of the sheet */
  value(row: number, column: number): CellValue {
    return this.cells.at(row - this.understood.input.firstRow, column);
  }

  /** The cell of a role; null where the list has no such column. */
  of(row: number, role: ColumnRole): CellValue {
    const column = this.byRole.get(role);
    return column === undefined ? null : this.value(row, column);
  }

  format(row: number, column: number): string | undefined {
    const { numberFormats, firstRow } = this.understood.input;
    return numberFormats?.[row - firstRow]?.[column];
  }

  isMerged(row: number, column: number): boolean {
    return this.cells.isMerged(row - this.understood.input.firstRow, column);
  }

  problem(kind: ProblemKindName, finding: Finding): Problem {
    const known: ProblemKind = PROBLEM_KINDS[kind];
    const said = finding.values ?? {};
    const why = finding.values ? say(known.why, said) : this.once(known.why);
    const expected = finding.values ? say(known.expected, said) : this.once(known.expected);
    return this.place(kind, finding, why, expected, known.level, known.certainty);
  }

  /** A problem in the words of the rules. */
  ruleProblem(message: Message, level: Level, certainty: Certainty, expected: Said, finding: Finding): Problem {
    return this.place(message.id, finding, message, expected, level, certainty);
  }

  /** Whether a repair was chosen, for all equal problems or for this cell. */
  isRepaired(kind: string, { row, column, same }: Finding): boolean {
    const { repairs = {} } = this.understood.choices;
    return repairs[this.groupId(kind, column, same)] === true || repairs[this.address(row, column)] === true;
  }

  private place(
    kind: string,
    finding: Finding,
    why: Said,
    expected: Said,
    level: Level,
    certainty: Certainty,
  ): Problem {
    const { row, column, repair } = finding;
    const repaired = repair !== undefined && this.isRepaired(kind, finding);
    return {
      kind,
      level: repaired ? "tidied" : (finding.level ?? level),
      groupId: this.groupId(kind, column, finding.same),
      row,
      column: this.understood.input.firstColumn + column,
      address: this.address(row, column),
      header: this.column(column)?.header ?? "",
      found: shownText(finding.found !== undefined ? finding.found : this.value(row, column)),
      expected,
      why,
      ...(repair && { repair }),
      certainty,
    };
  }

  // Sentences without values are the same in tens of thousands of cells.
  private once(id: ProblemKind["why"]): Said {
    let said = this.shared.get(id);
    if (said === undefined) this.shared.set(id, (said = say(id)));
    return said;
  }

  private address(row: number, column: number): string {
    return cellAddress(row, this.understood.input.firstColumn + column);
  }

  // By role where there is one: choices outlive a column that was inserted.
  private groupId(kind: string, column: number, same = ""): string {
    const { role, letters } = this.column(column) ?? { role: null, letters: "" };
    return same === "" ? `${kind}:${role ?? letters}` : `${kind}:${role ?? letters}:${same}`;
  }
}

/** A day as a repair. */
export const dayRepair = (day: Day, certainty: Certainty): Repair => ({ value: day, shown: isoText(day), certainty });
