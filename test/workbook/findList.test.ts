/** @jest-environment jsdom */
import { findList } from "../../src/workbook/findList";
import { openExcel } from "../playground/excel/openExcel";

const { person, workbook, excel } = openExcel();
const found = async () => (await findList()).map(({ kind, table, address }) => [kind, table, address]);

const makeTable = (address: string, name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").tables.add(address, true).name = name;
    await context.sync();
  });

beforeEach(() =>
  person.type("B3:D5", [
    ["Product", "Ends", "Note"],
    ["sparx-jp", 44316, "x"],
    ["nec-pp", 46053, "y"],
  ]),
);
afterEach(() => {
  workbook.sheet.tables = [];
  person.type("A1:Z30", "");
  person.select("A1");
});

it("finds nothing where the sheet is empty", async () => {
  person.type("A1:Z30", "");
  expect(await findList()).toEqual([]);
});

it("finds the block around the active cell", async () => {
  person.select("C4");
  expect(await findList()).toEqual([
    {
      kind: "block",
      sheet: "Licences",
      table: null,
      address: "B3:D5",
      firstRow: 2,
      firstColumn: 1,
      rows: 3,
      columns: 3,
    },
  ]);
});

it("finds the table around the active cell rather than the block", async () => {
  await makeTable("B3:C5", "Assets");
  person.select("C4");
  expect(await found()).toEqual([["table", "Assets", "B3:C5"]]);
});

it("offers a table of the sheet where the active cell stands elsewhere", async () => {
  await makeTable("B3:D5", "Assets");
  person.select("H20");
  expect(await found()).toEqual([["table", "Assets", "B3:D5"]]);
});

it("offers the whole sheet first where a title above the list is selected", async () => {
  person.type("A1:B1", [["Licences of the company", ""]]);
  person.type("B6:D7", [
    ["sparx-jp", 44681, ""],
    ["nec-pp", 46418, ""],
  ]);
  person.select("A1");
  expect(await found()).toEqual([
    ["block", null, "A1:D7"],
    ["block", null, "A1"],
  ]);
  person.select("C4");
  expect(await found()).toEqual([["block", null, "B3:D7"]]);
});

it("offers the selected cells as well, whole columns as far as they are used", async () => {
  person.select("B:C");
  expect(await found()).toContainEqual(["selection", null, "B3:C5"]);
});

it("offers equal cells once", async () => {
  person.select("B3:D5");
  expect(await found()).toEqual([["block", null, "B3:D5"]]);
});

it("says why Excel does not answer", async () => {
  excel.faults.cellIsEdited = true;
  await expect(findList()).rejects.toMatchObject({ trouble: "editing", left: "unchanged" });
  excel.faults.disarm();
});
