/** @jest-environment jsdom */
import { namedBlocks } from "../../src/workbook/namedBlocks";
import { openExcel } from "../playground/excel/openExcel";

const { excel, workbook, person } = openExcel();

const name = (given: string, address: string, sheet = "My rules") =>
  Excel.run(async (context) => {
    context.workbook.names.add(given, context.workbook.worksheets.getItem(sheet).getRange(address));
    await context.sync();
  });

beforeAll(async () => {
  workbook.addSheet("My rules");
  person.type("'My rules'!B2:C4", [
    ["id", "acme"],
    ["initial terms", 12],
    ["open ended", false],
  ]);
  person.type("'My rules'!E2:F3", [
    ["calender", "JP"],
    ["id", "faulty"],
  ]);
  person.type("'My rules'!H2:I3", [
    ["Software", "Ends"],
    ["x", 44316],
  ]);
  await name("Acme_policy", "B2:C4");
  await name("Faulty", "E2:F3");
  await name("No_policy", "H2:I3");
  await name("Too_wide", "B2:D4");
  await name("One_cell", "B2");
  await name("Columns", "B:C");
  await Excel.run(async (context) => {
    context.workbook.names.add("Constant", "=12");
    context.workbook.names.add("Hidden", context.workbook.worksheets.getItem("My rules").getRange("B2:C4")).visible =
      false;
    context.workbook.worksheets.getItem("My rules").names.add("Of_sheet", "='My rules'!$B$2:$C$4");
    await context.sync();
  });
});
afterEach(() => excel.faults.disarm());

it("reads every range that people named and that is a policy block, with faults or without", async () => {
  expect(await namedBlocks()).toEqual([
    {
      name: "Acme_policy",
      cells: [
        ["id", "acme"],
        ["initial terms", 12],
        ["open ended", false],
      ],
    },
    {
      name: "Faulty",
      cells: [
        ["calender", "JP"],
        ["id", "faulty"],
      ],
    },
  ]);
});

it("says why it could not read", async () => {
  excel.faults.cellIsEdited = true;
  await expect(namedBlocks()).rejects.toMatchObject({ trouble: "editing", left: "unchanged" });
});
