import fc from "fast-check";
import type { Box } from "../../../../src/playground/excel/workbook/box";

/** Boxes near the corner of a sheet, small enough to count their cells. */
export const anyBox: fc.Arbitrary<Box> = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 8 }),
});

/** The places of all cells of a box. */
export function placesOf({ row, column, rows, columns }: Box): string[] {
  return Array.from({ length: rows * columns }, (_, place) => {
    return `${row + Math.floor(place / columns)},${column + (place % columns)}`;
  });
}
