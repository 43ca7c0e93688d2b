import type { Nullable, IStyleData } from "@univerjs/core";
import type { Table } from "../../../src/playground/excel/workbook/table";
import { SheetPairs } from "../../../src/playground/screen/sheetPairs";
import { showTables } from "../../../src/playground/screen/showTables";
import { openSheet, type OpenSheet } from "./openSheet";

let open: OpenSheet;
let table: Table;
beforeAll(async () => {
  open = await openSheet();
  const { sheet, grid, shown } = open;
  const area = { sheet, box: { row: 1, column: 1, rows: 4, columns: 2 } };
  const looks = { style: "TableStyleMedium2", showTotals: false, showBandedRows: true, showFilterButton: true };
  table = { id: "1", name: "Plan", area, ...looks };
  sheet.tables.push(table);
  const pairs = new SheetPairs();
  pairs.add(sheet, shown.getSheetId());
  showTables(grid, pairs);
});
afterAll(() => open.grid.dispose());

const drawn = (row: number, column: number): Nullable<IStyleData> =>
  open.grid.workbook.getWorkbook().getStyles().getStyleByCell(open.shown.getCell(row, column));
const fill = (row: number, column: number) => drawn(row, column)?.bg?.rgb;

it("draws header and bands, blank cells too, and nothing around the table", () => {
  expect(drawn(1, 1)).toMatchObject({ bl: 1, bg: { rgb: "#156082" } });
  expect([fill(2, 2), fill(3, 2), fill(4, 2)]).toEqual(["#D0DFE6", undefined, "#D0DFE6"]);
  expect([fill(0, 1), fill(1, 0), fill(5, 1), fill(1, 3)]).toEqual(Array.from({ length: 4 }, () => undefined));
});

it("lets a cell keep its own fill, and writes nothing into the cells", () => {
  open.grid.workbook.getActiveSheet().getRange("B3").setBackground("#ffff00");
  expect(fill(2, 1)).toBe("#ffff00");
  expect(open.shown.getCellRaw(1, 1)?.s).toBeUndefined();
});

it("grows and goes with the table", () => {
  table.area.box = { ...table.area.box, rows: 6 };
  expect(fill(6, 1)).toBe("#D0DFE6");
  open.sheet.tables = [];
  expect([fill(1, 1), fill(6, 1)]).toEqual([undefined, undefined]);
});
