/** @jest-environment jsdom */
import { openExcel } from "../openExcel";

const { person, workbook } = openExcel();
beforeEach(() =>
  person.type("A1:B3", [
    ["Title", "x"],
    ["a", "b"],
    ["c", "d"],
  ]),
);
afterEach(() =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("A1:C9").unmerge();
    await context.sync();
  }),
);

const mergedIn = (address: string) =>
  Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Licences").getRange(address).getMergedAreasOrNullObject();
    areas.load("address, areaCount");
    areas.areas.load("items/rowIndex, items/columnCount");
    await context.sync();
    if (areas.isNullObject) return [];
    return [areas.address, ...areas.areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])];
  });

const merge = (address: string, across = false) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange(address).merge(across);
    await context.sync();
  });

it("has none at first", async () => expect(await mergedIn("A1:C9")).toEqual([]));

it("joins cells, of which the first keeps what it holds", async () => {
  await merge("A1:B1");
  expect(await mergedIn("A1:C9")).toEqual(["Licences!A1:B1", [0, 2]]);
  expect([workbook.sheet.at(0, 0).value, workbook.sheet.at(0, 1).value]).toEqual(["Title", ""]);
});

it("joins the cells of each row, and names only areas that lie inside", async () => {
  await merge("A2:B3", true);
  expect(await mergedIn("A1:B2")).toEqual(["Licences!A2:B2", [1, 2]]);
});

it("moves them with the rows", async () => {
  await merge("A2:B2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await mergedIn("A1:C9")).toEqual(["Licences!A3:B3", [2, 2]]);
});
