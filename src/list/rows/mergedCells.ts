import type { CellValue, ListInput } from "../listInput";

/** The cells of a range, each with the value that people see in it. */
export interface Cells {
  /** Row and column inside the range, from 0. */
  at(row: number, column: number): CellValue;
  /** Whether the value stands in the first cell of a merged area above or beside. */
  isMerged(row: number, column: number): boolean;
}

/**
 * The cells of a range with merged areas filled: Excel keeps the value in the first cell and leaves the others blank.
 *
 * @param input the range
 * @param firstRow row inside the range from which areas are filled: titles over several columns stay as they are
 * @example cellsOf({ ..., values: [["A"], [null]], merged: [A1:A2] }, 0).at(1, 0) //=> "A"
 */
export function cellsOf({ values, merged = [], firstRow: top, firstColumn: left }: ListInput, firstRow: number): Cells {
  const filled = new Map<number, Map<number, CellValue>>();
  for (const area of merged) {
    const row = area.firstRow - top;
    const column = area.firstColumn - left;
    if (row < firstRow) continue;
    const value = values[row]?.[column] ?? null;
    for (let below = row; below < Math.min(row + area.rows, values.length); below++) {
      const line = filled.get(below) ?? new Map<number, CellValue>();
      filled.set(below, line);
      // Beside the first cell a merged area covers other columns, which mean something else.
      if (below > row) line.set(column, value);
    }
  }
  return {
    at: (row, column) => filled.get(row)?.get(column) ?? values[row]?.[column] ?? null,
    isMerged: (row, column) => filled.get(row)?.has(column) ?? false,
  };
}
