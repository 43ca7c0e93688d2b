import { isBlank } from "../cellText";
import { isDateRole, type ColumnRole } from "../columnRole";
import { isDateFormat, type CellDate } from "../dates/dateCell";
import type { CellValue } from "../listInput";
import { readTextDate } from "../textDate";
import type { UnderstoodColumn } from "../understoodList";

/** Columns of dates that stand side by side, inside the range. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(columns: readonly UnderstoodColumn[]): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const [column, { role }] of columns.entries()) {
    const open = runs.at(-1);
    if (!isDateRole(role)) continue;
    if (open?.last === column - 1) open.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

const isUnfit = (cell: CellDate | undefined): boolean =>
  cell?.kind === "unread" && (cell.fault === "notADate" || cell.fault === "numberNoDate");

// A price may look like the serial of a date: only a text or a date format makes one outside the date columns.
const isSurelyDate = (value: CellValue, format: string | undefined): boolean =>
  typeof value === "number" ? isDateFormat(format) : typeof value === "string" && readTextDate(value).ok;

/** A row as it is looked at: its cells inside the range. */
export interface RowCells {
  value(column: number): CellValue;
  format(column: number): string | undefined;
  date(column: number): CellDate | undefined;
}

/** Roles whose cells are never dates: one there has come from beside it, even where it left a blank. */
const NEVER_DATES: readonly (ColumnRole | null | undefined)[] = [
  "product",
  "vendor",
  "customer",
  "owner",
  "term",
  "quantity",
  "price",
  "amount",
  "currency",
];

/** Finds rows whose cells stand one column beside their headers. */
export class ShiftedRows {
  private readonly runs: readonly Run[];

  constructor(private readonly columns: readonly UnderstoodColumn[]) {
    this.runs = runsOf(columns);
  }

  /**
   * The column that gives a shift away: something that is no date where the dates begin or end, and a date just
   * outside on the other side.
   *
   * @returns column inside the range; null for a row that stands where it should
   */
  shiftAt({ value, format, date }: RowCells): number | null {
    for (const { first, last } of this.runs) {
      const outside = (column: number): boolean =>
        column >= 0 && !isBlank(value(column)) && isSurelyDate(value(column), format(column));
      if (this.isMoved(date(first), last + 1) && outside(last + 1)) return first;
      if (this.isMoved(date(last), first - 1) && outside(first - 1)) return last;
    }
    return null;
  }

  private isMoved(cell: CellDate | undefined, movedTo: number): boolean {
    return isUnfit(cell) || (cell?.kind === "blank" && NEVER_DATES.includes(this.columns[movedTo]?.role));
  }
}
