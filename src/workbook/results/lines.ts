import type { CellValue, CheckedList, CheckedRow, ListInput, UnderstoodList } from "../../list";

/** A list that is to get results: what was understood of it. */
export type WritableList = Pick<UnderstoodList, "input" | "headerRow" | "columns">;

/** One row beside which results stand. */
export interface Line {
  /** Row of the sheet, 0 for row 1. */
  readonly row: number;
  /** The licence of that row; undefined where it holds none. */
  readonly checked: CheckedRow | undefined;
}

/**
 * The rows beside which results stand: from the row below the header to the last licence; of a table all its rows,
 * because the columns of a table are of one length.
 *
 * @param list what was understood
 * @param checked its licences
 * @returns every row in between, licence or not; empty where the list has no licence
 */
export function linesOf({ input, headerRow }: Pick<WritableList, "input" | "headerRow">, checked: CheckedList): Line[] {
  const [first, last] = [checked.rows[0]?.row, checked.rows.at(-1)?.row];
  if (first === undefined || last === undefined) return [];
  const start = input.isTable ? input.firstRow + 1 : headerRow === null ? first : headerRow + 1;
  const end = input.isTable ? input.firstRow + input.values.length - 1 : last;
  const byRow = new Map(checked.rows.map((row) => [row.row, row]));
  return Array.from({ length: end - start + 1 }, (_, index) => ({
    row: start + index,
    checked: byRow.get(start + index),
  }));
}

/**
 * A cell of the list by its place on the sheet.
 *
 * @returns its value; null for a cell outside the list
 */
export function cellAt({ values, firstRow, firstColumn }: ListInput, row: number, column: number): CellValue {
  return values[row - firstRow]?.[column - firstColumn] ?? null;
}
