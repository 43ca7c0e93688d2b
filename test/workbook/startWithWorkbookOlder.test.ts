/** @jest-environment jsdom */
import { startWithWorkbook } from "../../src/workbook/startWithWorkbook";
import { olderExcel } from "../../src/playground/excel/settings";
import { openExcel } from "../playground/excel/openExcel";

const { workbook } = openExcel(olderExcel("1.12"));

it("asks nothing of an Excel without the shared runtime", async () => {
  await startWithWorkbook();
  expect(workbook.startState).toBe("Inactive");
});
