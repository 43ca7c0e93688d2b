/** @jest-environment jsdom */
import { pickCell } from "../../src/workbook/pickCell";
import { openExcel } from "../playground/excel/openExcel";

const { excel, workbook, person } = openExcel();
afterEach(() => excel.faults.disarm());

it("reads the active cell, with the address that a formula needs", async () => {
  workbook.addSheet("To do");
  person.type("'To do'!C7", "2021-04-30");
  person.select("'To do'!C7");
  expect(await pickCell()).toEqual({ address: "'To do'!C7", value: 44316, text: "2021-04-30" });
});

it("says why it could not, and that nothing was changed", async () => {
  excel.faults.cellIsEdited = true;
  await expect(pickCell()).rejects.toMatchObject({ trouble: "editing", left: "unchanged" });
});
