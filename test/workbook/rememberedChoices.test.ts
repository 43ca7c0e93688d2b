/** @jest-environment jsdom */
import type { ListPlace } from "../../src/workbook/listPlace";
import { rememberChoices, rememberedChoices } from "../../src/workbook/rememberedChoices";
import { openExcel } from "../playground/excel/openExcel";

const { workbook } = openExcel();
const place: ListPlace = {
  kind: "table",
  sheet: "Licences",
  table: "Assets",
  address: "B4:D9",
  firstRow: 3,
  firstColumn: 1,
  rows: 6,
  columns: 3,
};
const choices = {
  headerRow: 3,
  columns: { end: 2, price: null },
  answers: { "dayMonthOrder end": "day first" },
  repairs: { F88: true, "endNotMonthEnd|Ends": true },
};
afterEach(() => workbook.settings.clear());

it("remembers nothing at first", async () => expect(await rememberedChoices(place)).toBeUndefined());

it("remembers decisions in the workbook", async () => {
  await rememberChoices(place, choices);
  expect(await rememberedChoices(place)).toEqual(choices);
  expect(workbook.settings.size).toBe(1);
});

it("knows the list by its name after it was moved, but no longer single cells", async () => {
  await rememberChoices(place, choices);
  expect(await rememberedChoices({ ...place, sheet: "Other", firstRow: 5, firstColumn: 2 })).toEqual({
    ...choices,
    headerRow: 5,
    columns: { end: 3, price: null },
    repairs: { "endNotMonthEnd|Ends": true },
  });
});

it("does not take the decisions of one list for another", async () => {
  await rememberChoices({ ...place, table: null }, choices);
  expect(await rememberedChoices({ ...place, table: null, firstColumn: 7 })).toBeUndefined();
  expect(await rememberedChoices(place)).toBeUndefined();
});
