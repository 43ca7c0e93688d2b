/** @jest-environment jsdom */
import { openExcel } from "../openExcel";

const { person, workbook } = openExcel();
const { sheet } = workbook;
const values = (cells: string) => {
  const box = workbook.findArea(cells, sheet)?.box;
  if (!box) throw new Error(cells);
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (__, c) => sheet.at(box.row + r, box.column + c).value),
  );
};

// The add-in's own functions, associated as its page does it.
beforeAll(async () => {
  const { SUPPORT_END } = await import("../../../../src/functions/supportEnd");
  const { CHECK_LICENCES } = await import("../../../../src/functions/checkLicences");
  CustomFunctions.associate("SUPPORT_END", SUPPORT_END);
  CustomFunctions.associate("CHECK_LICENCES", CHECK_LICENCES);
  CustomFunctions.associate("TWICE", (cells: unknown[][]) => cells.map((row) => row.map((each) => Number(each) * 2)));
  CustomFunctions.associate("ECHO", (...given: unknown[]) => JSON.stringify(given.slice(0, -1)));
  CustomFunctions.associate("LATER", async () => "done");
});
afterEach(() => {
  workbook.sheet.tables = [];
  person.type("A1:Z40", "");
});

it("calls the add-in's function with the cells, and shows its date as one", () => {
  person.type("A1:B1", [["sparx-jp", "2020-04-15"]]);
  person.type("C1", "=TERM.SUPPORT_END(A1,B1)");
  expect(sheet.at(0, 2)).toMatchObject({ value: 44316, numberFormat: "yyyy-mm-dd" });
});

it("spills a result of several cells, and takes it back", () => {
  person.type("A1:A3", [["sparx-jp"], ["nec-pp"], [""]]);
  person.type("B1:B3", [[44316], [46053], [""]]);
  person.type("D1", "=TERM.CHECK_LICENCES(A1:A3,,B1:B3,DATE(2021,3,15))");
  expect(values("D1:D3")).toEqual([["Renewable"], [expect.anything()], [""]]);
  expect(sheet.at(0, 3).spill).toEqual({ rows: 3, columns: 6 });
  person.type("D1", "");
  expect(
    values("D1:I3")
      .flat()
      .every((each) => each === ""),
  ).toBe(true);
});

it("chooses the function of each row by what stands beside it, and calculates again when that changes", () => {
  person.type("A1:A3", [["Acme"], ["other"], [""]]);
  person.type("B1:B3", [[1], [2], [3]]);
  person.type("C1", '=IF(A1:A3="acme",TERM.TWICE(B1:B3),B1:B3)');
  expect(values("C1:C3")).toEqual([[2], [2], [3]]);
  person.type("A3", "ACME");
  expect(values("C1:C3")).toEqual([[2], [2], [6]]);
});

it("does not spill over cells that are in use, until they are empty", () => {
  person.type("D2", "note");
  person.type("C1", "=TERM.TWICE(A1:B2)");
  expect(sheet.at(0, 2).value).toMatchObject({ code: "#SPILL!" });
  person.type("D2", "");
  person.type("A2", 4);
  expect(values("C1:D2")).toEqual([
    [0, 0],
    [8, 0],
  ]);
  // Typing into a spilled cell breaks the result.
  person.type("D1", "mine");
  expect(sheet.at(0, 2).value).toMatchObject({ code: "#SPILL!" });
});

it("does not spill into merged cells", () => {
  sheet.merged.push({ sheet, box: { row: 1, column: 2, rows: 1, columns: 2 } });
  person.type("C1", "=TERM.TWICE(A1:B2)");
  expect(sheet.at(0, 2).value).toMatchObject({ code: "#SPILL!" });
  sheet.merged = [];
});

it("calculates again what reads a changed cell, and what reads its result", () => {
  person.type("A1", 1);
  person.type("B1", "=TERM.TWICE(A1)");
  person.type("C1", "=TERM.TWICE(B1)");
  person.type("A1", 5);
  expect(values("B1:C1")).toEqual([[10, 20]]);
});

it("reads constants, left out arguments, other sheets, tables, spilled results and errors", () => {
  const other = workbook.addSheet("My list");
  other.fill([["x", 1]]);
  sheet.fill([
    ["Ends", "Old name"],
    [44316, 2],
    [46053, 3],
  ]);
  const area = { sheet, box: { row: 0, column: 0, rows: 3, columns: 2 } };
  const table = { id: "9", name: "Licences", area, style: "", showTotals: false };
  workbook.sheet.tables.push({ ...table, showBandedRows: true, showFilterButton: true });
  const echo = (given: string) => {
    person.type("D2", `=TERM.ECHO(${given})`);
    return JSON.parse(String(sheet.at(1, 3).value)) as unknown;
  };
  expect(echo('"a ""b""",-1.5,TRUE,,DATE(2021,14,30)')).toEqual([[['a "b"']], [[-1.5]], [[true]], null, [[44622]]]);
  expect(echo("'My list'!A1:B1,$A$2")).toEqual([[["x", 1]], [[44316]]]);
  expect(echo("Licences[Ends],Licences[@Ends]")).toEqual([[[44316], [46053]], [[44316]]]);
  expect(echo("Licences[[#Headers],[Old name]],Licences[[Ends]:[Old name]]")).toEqual([
    [["Old name"]],
    [
      [44316, 2],
      [46053, 3],
    ],
  ]);
  expect(echo("Licences[#All]")).toEqual([
    [
      ["Ends", "Old name"],
      [44316, 2],
      [46053, 3],
    ],
  ]);
  expect(echo("F9,B:B")).toEqual([[[0]], [["Old name"], [2], [3]]]);
  expect(echo("Nowhere[Ends]")).toMatchObject([[[{ type: "Error", basicValue: "#NAME?" }]]]);
  person.type("H1", "=TERM.TWICE(B2:B3)");
  expect(echo("H1#")).toEqual([[[4], [6]]]);
});

it("shows the error that a function throws, with its sentence", () => {
  person.type("A1", '=TERM.SUPPORT_END("no such policy",DATE(2021,1,1))');
  expect(sheet.at(0, 0).value).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(/polic/i) });
  person.type("A1", "=TERM.NOT_THERE()");
  expect(sheet.at(0, 0).value).toMatchObject({ code: "#NAME?" });
});

it("is busy until a result arrives that takes time", async () => {
  person.type("A1", "=TERM.LATER()");
  expect(sheet.at(0, 0).value).toMatchObject({ code: "#BUSY!" });
  await Promise.resolve();
  await Promise.resolve();
  expect(sheet.at(0, 0).value).toBe("done");
});

it("tells the add-in where a result spilled to, and shows the texts of errors", () =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getItem("Licences");
    active.getRange("A1").formulas = [["=TERM.TWICE(B1:C2)"]];
    active.getRange("E1").formulas = [["=TERM.NOT_THERE()"]];
    const spilled = active.getRange("A1").getSpillingToRange().load("address, values, hasSpill");
    const parent = active.getRange("B2").getSpillParent().load("address, formulas");
    const none = active.getRange("E1").getSpillingToRangeOrNullObject().load("address");
    const error = active.getRange("E1").load("values, valueTypes, text");
    await context.sync();
    expect([spilled.address, spilled.hasSpill, parent.address]).toEqual(["Licences!A1:B2", true, "Licences!A1"]);
    expect(none.isNullObject).toBe(true);
    expect([error.values, error.valueTypes, error.text]).toEqual([[["#NAME?"]], [["Error"]], [["#NAME?"]]]);
  }));

it("holds calculation back while that is asked for, and leaves it to the person in manual mode", () =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getItem("Licences");
    active.getRange("B1").formulas = [["=TERM.TWICE(A1)"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    active.getRange("A1").values = [[3]];
    const early = active.getRange("B1").load("values");
    await context.sync();
    const late = active.getRange("B1").load("values");
    await context.sync();
    expect([early.values, late.values]).toEqual([[[0]], [[6]]]);
    context.application.calculationMode = "Manual";
    active.getRange("A1").values = [[4]];
    const stale = active.getRange("B1").load("values");
    await context.sync();
    expect(stale.values).toEqual([[6]]);
    context.application.calculate("Full");
    context.application.calculationMode = "Automatic";
    const fresh = active.getRange("B1").load("values");
    await context.sync();
    expect(fresh.values).toEqual([[8]]);
  }));

it("checks 50,000 licences with one formula", () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => ["sparx-jp", 44316 + (row % 30)]);
  const list = workbook.addSheet("Large");
  list.fill(rows);
  person.type("Large!D1", "=TERM.CHECK_LICENCES(A1:A50000,,B1:B50000,DATE(2021,3,15))");
  expect(list.at(0, 3).value).toBe("Renewable");
  expect(list.at(0, 3).spill?.rows).toBe(50_000);
});
