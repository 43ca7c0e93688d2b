/** @jest-environment jsdom */
import { InMemoryExcel } from "../../../src/playground/excel/inMemoryExcel";
import { everythingBuilt } from "./everythingBuilt";
import { loadOffice } from "./loadOffice";

const excel = new InMemoryExcel();
everythingBuilt(excel);
beforeAll(() => loadOffice(excel));

it("is an Excel to the real office.js", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
});

it("writes values and reads them back in the same form", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C3");
    range.values = [
      ["Region", "Q1", "Q2"],
      ["North", 1.5, 2],
      ["South", 3, "4"],
    ];
    range.load("values,address,valueTypes");
    sheet.load("name");
    await context.sync();
    expect(range.values[2]).toEqual(["South", 3, 4]);
    expect(range.address).toBe("Sheet1!A1:C3");
    expect(range.valueTypes[1]).toEqual(["String", "Double", "Double"]);
  });
});

it("writes and reads 100,000 cells in one request", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRangeByIndexes(0, 0, 10_000, 10);
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values[9_999]?.[9]).toBe(9_999 * 9);
  });
});
