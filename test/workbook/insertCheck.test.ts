/** @jest-environment jsdom */
import { insertCheck } from "../../src/workbook/insertCheck";
import type { CheckHeadings } from "../../src/workbook/insertCheck";
import { readSelectedList } from "../../src/workbook/readSelectedList";
import type { LicenceList } from "../../src/workbook/licenceList";
import { openExcel } from "../playground/excel/openExcel";

const headings: CheckHeadings = ["Status", "Expected end", "Problem", "Next action", "Action date", "Reinstate by"];
const formula = "=TERM.CHECK_LICENCES(A2:A3,,B2:B3,DATE(2026,11,22))";
const { sheet } = openExcel().workbook;
let list: LicenceList;

beforeAll(async () => {
  sheet.fill([
    ["Product", "Ends"],
    ["sparx-jp", 44316],
    ["nec-pp", 46053],
  ]);
  list = (await readSelectedList()) as LicenceList;
});

it("writes nothing over cells that are in use, and names them", async () => {
  sheet.cell(2, 8).value = "note";
  expect(await insertCheck(list, formula, headings)).toEqual({ kind: "occupied", address: "Licences!I3" });
  expect(sheet.at(1, 3).formula).toBe("");
  sheet.cell(2, 8).value = "";
});

it("writes one formula beside the list, with headings above it", async () => {
  expect(await insertCheck(list, formula, headings)).toEqual({ kind: "inserted", address: "Licences!D1:I3" });
  expect(sheet.at(1, 3).formula).toBe(formula);
  expect(headings.map((_, place) => sheet.at(0, 3 + place).value)).toEqual(headings);
  expect(sheet.at(2, 3).formula).toBe("");
});

it("shows the columns of dates as dates", () => {
  const formats = headings.map((_, place) => sheet.at(2, 3 + place).numberFormat);
  expect(formats).toEqual(["General", "yyyy-mm-dd", "General", "General", "yyyy-mm-dd", "yyyy-mm-dd"]);
});

it("leaves a column free between the list and its check", () => {
  expect(sheet.used({ row: 0, column: 2, rows: 9, columns: 1 })).toBeUndefined();
});
