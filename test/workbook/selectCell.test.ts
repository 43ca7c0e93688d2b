/** @jest-environment jsdom */
import { selectCell } from "../../src/workbook/selectCell";
import { openExcel } from "../playground/excel/openExcel";

const { workbook } = openExcel();
const other = workbook.addSheet("Other");

it("brings the sheet to the front and selects the cell", async () => {
  await selectCell("Other", "F88");
  expect(workbook.selection).toMatchObject({ sheet: other, box: { row: 87, column: 5, rows: 1, columns: 1 } });
});

it("says that a sheet is gone", async () => {
  await expect(selectCell("Deleted", "A1")).rejects.toMatchObject({ trouble: "sheetMissing" });
});
