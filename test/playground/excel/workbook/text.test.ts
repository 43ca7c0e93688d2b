import { CellError } from "../../../../src/playground/excel/workbook/cell";
import type { CellValue } from "../../../../src/playground/excel/workbook/cell";
import { cellText } from "../../../../src/playground/excel/workbook/text";

it.each<[CellValue, string, string]>([
  [44316, "yyyy-mm-dd", "2021-04-30"],
  [44316.625, "yyyy-mm-dd hh:mm", "2021-04-30 15:00"],
  [44316, "General", "44316"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.5, "0%", "50%"],
  [true, "General", "TRUE"],
  [new CellError("#N/A"), "yyyy-mm-dd", "#N/A"],
  ["007", "@", "007"],
  ["text", "yyyy-mm-dd", "text"],
  ["", "0.00", ""],
])("shows %p in the format %s as %s", (value, numberFormat, shown) => {
  expect(cellText({ value, formula: "", numberFormat })).toBe(shown);
});
