/** @jest-environment jsdom */
import { startWithWorkbook } from "../../src/workbook/startWithWorkbook";
import { openExcel } from "../playground/excel/openExcel";

const { excel, workbook } = openExcel();

it("is remembered in the workbook, and asked once", async () => {
  expect(workbook.startState).toBe("Inactive");
  await startWithWorkbook();
  expect(workbook.startState).toBe("Background");
  const answered = jest.spyOn(excel, "answer");
  await startWithWorkbook();
  expect(answered).not.toHaveBeenCalled();
});
