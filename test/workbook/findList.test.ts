/** @jest-environment jsdom */
import { bundledPolicies } from "../../src/rules/policies";
import { writeBlock } from "../../src/rules/policy";
import { findList } from "../../src/workbook/findList";
import { putPolicy } from "../../src/workbook/putPolicy";
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

it("offers the selected cells as well, whole columns as far as they are used", async () => {
  person.select("B:C");
  expect(await found()).toContainEqual(["selection", null, "B3:C5"]);
});

it("offers equal cells once", async () => {
  person.select("B3:D5");
  expect(await found()).toEqual([["block", null, "B3:D5"]]);
});

describe("where the active cell stands in no list", () => {
  const titles = [
    ["Licences of the company", ""],
    ["Status:", "draft"],
  ];

  beforeEach(() => {
    person.type("A1:Z30", "");
    person.type("A1:B2", titles);
    person.type("A5:C8", [
      ["Product", "Support end", "Quantity"],
      ["sparx-jp", 44316, 2],
      ["sparx-jp", 44347, 1],
      ["nec-pp", 46053, 1],
    ]);
    person.select("A1");
  });

  it("finds the list below titles, not the titles", async () => {
    expect(await found()).toEqual([["block", null, "A5:C8"]]);
  });

  it("finds the list from an empty corner of the sheet", async () => {
    person.select("K20");
    expect(await found()).toEqual([["block", null, "A5:C8"]]);
  });

  it("offers two lists that stand side by side, the longer one first; the one around the active cell alone", async () => {
    person.type("E5:F9", [
      ["製品名", "保守終了日"],
      ["sparx-jp", 44316],
      ["sparx-jp", 44316],
      ["sparx-jp", 44316],
      ["sparx-jp", 44316],
    ]);
    expect(await found()).toEqual([
      ["block", null, "E5:F9"],
      ["block", null, "A5:C8"],
    ]);
    person.select("B6");
    expect(await found()).toEqual([["block", null, "A5:C8"]]);
  });

  it("takes no policy block for a list, as it is selected after it was put into the sheet", async () => {
    await putPolicy(writeBlock(bundledPolicies.findFlat("sparx-jp") ?? {}, "en"), "Own");
    expect((await found())[0]).toEqual(["block", null, "A5:C8"]);
    person.select("E3");
    expect(await found()).toEqual([["block", null, "A5:C8"]]);
    person.type("E1:F60", "");
  });

  it("finds the table of the sheet", async () => {
    await makeTable("A5:C8", "Assets");
    expect(await found()).toEqual([["table", "Assets", "A5:C8"]]);
  });

  it("finds a long list to its end", async () => {
    person.type("A9:C400", "x");
    expect(await found()).toEqual([["block", null, "A5:C400"]]);
    person.type("A31:C400", "");
  });

  it("offers a block with headers that nobody knows after one that is a list of licences", async () => {
    person.type("E1:F3", [
      ["Colour", "Number"],
      ["red", 1],
      ["blue", 2],
    ]);
    person.select("E2");
    expect(await found()).toEqual([
      ["block", null, "A5:C8"],
      ["block", null, "E1:F3"],
    ]);
  });

  it("offers the block around the active cell where nothing looks like a list", async () => {
    person.type("A5:C8", "");
    expect(await found()).toEqual([["block", null, "A1:B2"]]);
  });
});

it("says why Excel does not answer", async () => {
  excel.faults.cellIsEdited = true;
  await expect(findList()).rejects.toMatchObject({ trouble: "editing", left: "unchanged" });
  excel.faults.disarm();
});
