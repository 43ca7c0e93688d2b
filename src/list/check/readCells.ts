import type { Problem } from "../checkedList";
import { DATE_ROLES, type ColumnRole, type DateRole } from "../columnRole";
import { DateCells, type CellDate } from "../dates/dateCell";
import { isErrorCell } from "../cellText";
import { readTerm, type CellTerm } from "../termCell";
import type { RowDates } from "./anchorDate";
import { periodRepair, turnedRepair } from "./dateRepairs";
import type { ListFrame } from "./listFrame";
import type { ProblemKindName } from "./problemKinds";
import { ShiftedRows } from "./shiftedRow";

/** The cells of a row as they were read, with what is to be said about them. */
export interface ReadCells {
  readonly dates: RowDates;
  readonly term: CellTerm;
  readonly problems: readonly Problem[];
  /** Whether the row stands one column beside its headers: nothing in it can be trusted. */
  readonly shifted: boolean;
}

/** Roles that results are computed from, or that a row is compared by; an error in any other cell changes nothing. */
const USED_ROLES: readonly ColumnRole[] = [
  "policy",
  "product",
  "vendor",
  "supportId",
  "customer",
  "channel",
  "registered",
];
const STOPPING_ROLES: readonly ColumnRole[] = ["policy", "product"];

type OpenDates = Partial<Record<DateRole, CellDate>>;

interface OpenColumn {
  readonly role: DateRole;
  readonly column: number;
  readonly cells: DateCells;
}

/** Reads the dates and terms of a list row by row, each column in its own way. */
export class CellReader {
  private readonly columns: readonly OpenColumn[];
  private readonly shiftedRows: ShiftedRows;

  constructor(private readonly frame: ListFrame) {
    const { columns, date1904 } = frame.understood;
    this.shiftedRows = new ShiftedRows(columns);
    this.columns = DATE_ROLES.flatMap((role) => {
      const column = frame.columnOf(role);
      const dates = column === undefined ? null : (columns[column]?.dates ?? null);
      return column === undefined || dates === null
        ? []
        : [{ role, column, cells: new DateCells(role, dates, date1904) }];
    });
  }

  /** @param row row of the sheet */
  read(row: number): ReadCells {
    const problems: Problem[] = [];
    const dates: OpenDates = {};
    const byColumn = new Map<number, CellDate>();
    for (const { role, column, cells } of this.columns) {
      const cell = cells.read(this.frame.value(row, column), this.frame.format(row, column));
      dates[role] = cell;
      byColumn.set(column, cell);
    }
    const shiftedAt = this.shiftedRows.shiftAt({
      value: (column) => this.frame.value(row, column),
      format: (column) => this.frame.format(row, column),
      date: (column) => byColumn.get(column),
    });
    if (shiftedAt !== null) {
      const shifted = this.frame.problem("shiftedRow", { row, column: shiftedAt });
      return { dates: {}, term: { kind: "blank" }, problems: [shifted], shifted: true };
    }
    for (const { role, column } of this.columns) this.addDate(problems, row, column, role, dates);
    const term = this.readTerm(problems, row);
    this.addErrors(problems, row);
    return { dates, term, problems, shifted: false };
  }

  private addDate(problems: Problem[], row: number, column: number, role: DateRole, dates: OpenDates): void {
    const cell = dates[role];
    if (this.frame.isMerged(row, column)) problems.push(this.frame.problem("mergedCell", { row, column }));
    if (cell?.kind === "period" || cell?.kind === "turned") {
      const place = { row, column, role };
      const proposed =
        cell.kind === "period" ? periodRepair(this.frame, place, cell) : turnedRepair(this.frame, place, cell);
      problems.push(proposed.problem);
      Object.assign(dates, proposed.used);
      return;
    }
    const kind = kindOf(cell);
    if (kind === undefined) return;
    // The end decides; any other date that cannot be read only leaves the row less checked.
    const canDoWithout = cell?.kind === "unread" && role !== "end";
    problems.push(this.frame.problem(kind, canDoWithout ? { row, column, level: "assumed" } : { row, column }));
  }

  private readTerm(problems: Problem[], row: number): CellTerm {
    const column = this.frame.columnOf("term");
    if (column === undefined) return { kind: "blank" };
    const term = readTerm(this.frame.value(row, column), this.frame.column(column)?.termUnit ?? null);
    if (term.kind === "unread") problems.push(this.frame.problem(term.fault, { row, column, level: "assumed" }));
    return term;
  }

  private addErrors(problems: Problem[], row: number): void {
    for (const role of USED_ROLES) {
      const column = this.frame.columnOf(role);
      if (column === undefined || !isErrorCell(this.frame.value(row, column))) continue;
      const level = STOPPING_ROLES.includes(role) ? "stops" : "assumed";
      problems.push(this.frame.problem("errorCell", { row, column, level }));
    }
  }
}

function kindOf(cell: CellDate | undefined): ProblemKindName | undefined {
  switch (cell?.kind) {
    case "blank":
      return cell.placeholder ? "placeholder" : undefined;
    case "open-ended":
      return "openEnded";
    case "day":
      return cell.remark;
    case "unread":
      return cell.fault;
    default:
      return undefined;
  }
}
