/** @jest-environment jsdom */
import { insertFormula } from "../../src/workbook/insertFormula";
import { openExcel } from "../playground/excel/openExcel";

const { excel, workbook, person } = openExcel();
afterEach(() => excel.faults.disarm());

const renewBy = { formula: '=TERM.RENEW_BY("sparx-jp",A1)', columns: 1, dateColumns: [0] };
const at = (row: number, column: number) => workbook.sheet.at(row, column);

beforeAll(async () => {
  const { RENEW_BY } = await import("../../src/functions/renewBy");
  const { NOTICE_DATES } = await import("../../src/functions/noticeDates");
  CustomFunctions.associate("RENEW_BY", RENEW_BY);
  CustomFunctions.associate("NOTICE_DATES", NOTICE_DATES);
  person.type("A1", "2021-04-30");
});

it("writes the formula into the active cell and shows a date", async () => {
  person.select("C1");
  expect(await insertFormula(renewBy)).toEqual({ kind: "inserted", address: "Licences!C1" });
  expect(at(0, 2)).toMatchObject({ formula: renewBy.formula, value: 44316, numberFormat: "yyyy-mm-dd" });
});

it("overwrites nothing, neither the cell nor one that the result would fill", async () => {
  person.select("A1");
  expect(await insertFormula(renewBy)).toEqual({ kind: "occupied", address: "Licences!A1" });
  expect(at(0, 0).formula).toBe("");
  person.select("B1");
  const window = { formula: '=TERM.NOTICE_DATES("sparx-jp",A1)', columns: 2, dateColumns: [0, 1] };
  expect(await insertFormula(window)).toEqual({ kind: "occupied", address: "Licences!C1" });
  expect(at(0, 1)).toMatchObject({ formula: "", numberFormat: "General" });
});

it("spills over the cells it asked for", async () => {
  person.select("C3");
  const notices = { formula: '=TERM.NOTICE_DATES("sparx-jp",A1)', columns: 2, dateColumns: [0, 1] };
  await insertFormula(notices);
  expect([at(2, 2).value, at(2, 3).value]).toEqual([44256, 44296]);
  expect(at(2, 3).numberFormat).toBe("yyyy-mm-dd");
});

it("leaves nothing behind in a protected sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  person.select("H1");
  await expect(insertFormula(renewBy)).rejects.toMatchObject({ trouble: "protected", left: "unchanged" });
  expect(at(0, 7)).toMatchObject({ formula: "", numberFormat: "General" });
});
