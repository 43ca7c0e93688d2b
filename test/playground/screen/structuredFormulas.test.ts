/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { ICommandService } from "@univerjs/core";
import { InsertRowCommand, RemoveRowCommand } from "@univerjs/sheets";
import { InMemoryExcel } from "../../../src/playground/excel/inMemoryExcel";
import { Person } from "../../../src/playground/excel/person";
import type { AssociatedFunction } from "../../../src/playground/excel/connection";
import { plainValue } from "../../../src/playground/excel/workbook/cell";
import { Workbook } from "../../../src/playground/excel/workbook/workbook";
import { Screen } from "../../../src/playground/screen/screen";
import { builtAddin } from "../builtAddin";
import { everythingBuilt } from "../excel/everythingBuilt";
import { loadOffice } from "../excel/loadOffice";
import { headlessGrid, type HeadlessGrid } from "../headlessGrid";

// Between the steps of a calculation the grid waits for a message to itself, which every browser has and jsdom has not.
Object.assign(globalThis, { MessageChannel });

const { metadata, host } = builtAddin();
const list = [
  ["Policy", "Support ends", "Renew by", "Status"],
  ["sparx-jp", 44316, "", ""],
  ["nec-pp-yearly", 46053, "", ""],
  ["nowhere", 46053, "", ""],
  ["sparx-jp", "soon", "", ""],
];
/** Address -> formula: rows of the table, a spill beside it, and cells below. */
const formulas: Readonly<Record<string, string>> = {
  ...Object.fromEntries([2, 3, 4, 5].map((row) => [`C${row}`, "=TERM.RENEW_BY([@Policy],[@[Support ends]])"])),
  ...Object.fromEntries(
    [2, 3, 4, 5].map((row) => [
      `D${row}`,
      '=TERM.SUPPORT_STATUS(Plan[@Policy],Plan[[#This Row],[Support ends]],"2021-04-01")',
    ]),
  ),
  F2: "=TERM.RENEW_FROM(Plan[Policy],Plan[Support ends])",
  F8: "=TERM.CHECK_LICENCES(Plan[Policy],,Plan[Support ends],DATE(2021,4,1))",
};

const excel = new InMemoryExcel(new Workbook());
everythingBuilt(excel);
let grid: HeadlessGrid;

beforeAll(async () => {
  grid = await headlessGrid(builtAddin(), {});
  const screen = new Screen(grid, excel);
  await loadOffice(excel, (request) => screen.answer(request));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D5").values = list;
    sheet.tables.add("A1:D5", true).name = "Plan";
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
});
afterAll(() => grid.dispose());

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values, formulas, text");
    await context.sync();
    return range;
  });

/** The same workbook in an Excel that calculates itself. */
function alone(): Workbook {
  const workbook = new Workbook();
  const own = new InMemoryExcel(workbook, { functionCalls: "mappings", metadata });
  const found = metadata.functions.map(({ id }): [string, AssociatedFunction] => [
    id,
    host.find(id) as AssociatedFunction,
  ]);
  const functions = Object.fromEntries(found);
  own.connection = { send: () => undefined, selectionChanged: () => undefined, functions: () => functions };
  const { sheet } = workbook;
  sheet.fill(list as (string | number)[][]);
  const looks = { style: "", showTotals: false, showBandedRows: true, showFilterButton: true };
  sheet.tables.push({
    id: "9",
    name: "Plan",
    area: { sheet, box: { row: 0, column: 0, rows: 5, columns: 4 } },
    ...looks,
  });
  const person = new Person(own);
  for (const [address, formula] of Object.entries(formulas)) person.type(address, formula);
  return workbook;
}

it("calculates formulas that name a table as the Excel in memory does alone", async () => {
  const { sheet } = alone();
  const { values } = await read("A1:L12");
  const expected = values.map((line: unknown[], row) =>
    line.map((_, column) => plainValue(sheet.at(row, column).value)),
  );
  expect(values).toEqual(expected);
  expect(expected[1]?.slice(2, 4)).toEqual([44316, "Renewable"]);
  expect(expected[3]?.[2]).toMatch(/^#/);
});

it("keeps the formulas as they were written, and shows the grid addresses", async () => {
  expect((await read("C2")).formulas).toEqual([["=TERM.RENEW_BY([@Policy],[@[Support ends]])"]]);
  expect(grid.workbook.getActiveSheet().getRange("C2").getFormula()).toBe("=TERM.RENEW_BY($A2,$B2)");
  expect((await read("C2")).text).toEqual([["2021-04-30"]]);
});

it("follows the table when it takes another size", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.getItem("Plan").resize("A1:D3");
    await context.sync();
  });
  expect((await read("F2")).formulas).toEqual([["=TERM.RENEW_FROM(Plan[Policy],Plan[Support ends])"]]);
  expect(grid.spill("F2")).toHaveLength(2);
});

it("keeps them when rows come and go above", async () => {
  const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 59 };
  const params = { unitId: grid.workbook.getId(), subUnitId: "sheet", range };
  const commands = grid.univer.__getInjector().get(ICommandService);
  await commands.executeCommand(InsertRowCommand.id, { ...params, direction: 0 });
  const { formulas: moved, values } = await read("C4:C5");
  expect(moved).toEqual([2, 3].map(() => ["=TERM.RENEW_BY([@Policy],[@[Support ends]])"]));
  expect(values[0]).toEqual([44316]);
  await commands.executeCommand(RemoveRowCommand.id, params);
  expect((await read("C2:C3")).formulas).toEqual(moved);
});

it("calculates one that a person types", async () => {
  await grid.type("E3", "=TERM.RENEW_BY(Plan[@Policy],Plan[@[Support ends]])");
  const { values, formulas: kept } = await read("E3");
  expect(kept).toEqual([["=TERM.RENEW_BY(Plan[@Policy],Plan[@[Support ends]])"]]);
  expect(values).toEqual((await read("C3")).values);
});
