import { Bag } from "../../../src/playground/excel/workbook/bag";
import type { Chart } from "../../../src/playground/excel/workbook/chart";
import { Sheet } from "../../../src/playground/excel/workbook/sheet";

/** A sheet with a table of three months and two lines, and a chart of it. */
export function aChart(type = "ColumnStacked"): { sheet: Sheet; chart: Chart } {
  const sheet = new Sheet("{1}", "Plan");
  sheet.fill([
    ["Month", "All renew", "All lapse"],
    [46357, 1200, 300],
    [46388, 800, ""],
    [46419, 1500, 200],
  ]);
  for (const row of [1, 2, 3]) sheet.cell(row, 0).numberFormat = "yyyy-mm";
  sheet.cell(1, 1).numberFormat = "#,##0";
  const area = { sheet, box: { row: 0, column: 0, rows: 4, columns: 3 } };
  const unset = { series: undefined, cells: undefined, frame: {} };
  return { sheet, chart: { id: "1", name: "Plan", type, source: { area, by: "Columns" }, ...unset, looks: new Bag() } };
}
