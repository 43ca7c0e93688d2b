import { text } from "../../../src/playground/sample/cells";
import { worksheetData } from "../../../src/playground/sample/sheet";

it("leaves room below the last row and beside the last column", () => {
  const data = worksheetData({ id: "a", name: "A", cells: { 9: { 0: text("x") } }, columnWidths: [80, 120] });
  expect(data.rowCount).toBeGreaterThan(10);
  expect(data.columnCount).toBeGreaterThan(2);
  expect(data.columnData).toEqual({ 0: { w: 80 }, 1: { w: 120 } });
});

it("leaves room for what its last row spills", () => {
  const sheet = { id: "a", name: "A", cells: { 9: { 0: text("x") } }, columnWidths: [] };
  const rows = (spilledRows: number) => worksheetData({ ...sheet, spilledRows }).rowCount ?? 0;
  expect(rows(500)).toBeGreaterThan(510);
  expect(rows(1)).toBe(worksheetData(sheet).rowCount);
});

it("freezes the rows and columns that are asked for", () => {
  const data = worksheetData({
    id: "a",
    name: "A",
    cells: { 0: {} },
    columnWidths: [],
    frozen: { rows: 4, columns: 2 },
  });
  expect(data.freeze).toEqual({ xSplit: 2, ySplit: 4, startRow: 4, startColumn: 2 });
});
