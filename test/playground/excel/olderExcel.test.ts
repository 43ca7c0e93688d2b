/** @jest-environment jsdom */
import { olderExcel } from "../../../src/playground/excel/settings";
import { openExcel } from "./openExcel";

const { workbook } = openExcel(olderExcel("1.11"));

it("says what it lacks", () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
  expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
});

it("refuses a newer member, before anything is sent", async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("A1").values = [["not written"]];
    context.workbook.worksheets.getItem("Licences").getRange("A1").getSpillingToRange();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(workbook.sheet.at(0, 0).value).toBe("");
});

it("takes the older members", () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("A1").values = [["written"]];
    await context.sync();
    expect(workbook.sheet.at(0, 0).value).toBe("written");
  }));
