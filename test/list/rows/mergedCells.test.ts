import { cellsOf } from "../../../src/list/rows/mergedCells";
import { listOf } from "../listOf";

const values = [
  ["Title", null, null],
  ["A", 1, 2],
  [null, 3, 4],
];

it("fills a merged area downwards with its value", () => {
  const cells = cellsOf(listOf(values, { merged: [{ firstRow: 1, firstColumn: 0, rows: 2, columns: 1 }] }), 1);
  expect(cells.at(2, 0)).toBe("A");
  expect([cells.isMerged(1, 0), cells.isMerged(2, 0), cells.isMerged(2, 1)]).toEqual([false, true, false]);
});

it("counts the place of an area on the sheet, not in the range", () => {
  const merged = [{ firstRow: 11, firstColumn: 3, rows: 2, columns: 1 }];
  expect(cellsOf(listOf(values, { merged, firstRow: 10, firstColumn: 3 }), 1).at(2, 0)).toBe("A");
});

it("does not spread a title over the columns of the list, nor down into it", () => {
  const cells = cellsOf(listOf(values, { merged: [{ firstRow: 0, firstColumn: 0, rows: 3, columns: 3 }] }), 1);
  expect(cells.at(0, 1)).toBeNull();
  expect(cells.at(2, 0)).toBeNull();
});

it("knows no value outside the range", () => {
  expect(cellsOf(listOf(values), 1).at(9, 9)).toBeNull();
});
