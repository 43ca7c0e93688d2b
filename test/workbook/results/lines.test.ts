import type { CheckedList, CheckedRow } from "../../../src/list";
import { cellAt, linesOf } from "../../../src/workbook/results/lines";

const row = (number: number): CheckedRow => ({
  row: number,
  outcome: "good",
  licence: null,
  results: null,
  problems: [],
});
const totals = {
  rows: 0,
  passedOver: 0,
  checked: 0,
  good: 0,
  assumed: 0,
  stopped: 0,
  problems: { stops: 0, assumed: 0, tidied: 0 },
};
const checked = (...rows: number[]): CheckedList => ({ rows: rows.map(row), passedOver: [], groups: [], totals });
const input = { sheet: "S", firstRow: 2, firstColumn: 1, values: Array.from({ length: 8 }, (_, at) => [at, "x"]) };
const rowsOf = (...given: Parameters<typeof linesOf>) => linesOf(...given).map((line) => [line.row, !!line.checked]);

it("goes from below the header to the last licence, with the rows between", () => {
  expect(rowsOf({ input, headerRow: 3 }, checked(5, 7))).toEqual([
    [4, false],
    [5, true],
    [6, false],
    [7, true],
  ]);
});

it("goes from the first licence where there is no header", () => {
  expect(rowsOf({ input, headerRow: null }, checked(5, 6))).toEqual([
    [5, true],
    [6, true],
  ]);
});

it("takes every row of a table", () => {
  expect(rowsOf({ input: { ...input, isTable: true }, headerRow: 2 }, checked(4))).toHaveLength(7);
});

it("has none without a licence", () => expect(rowsOf({ input, headerRow: 3 }, checked())).toEqual([]));

it("finds a cell by its place on the sheet", () => {
  expect([cellAt(input, 4, 1), cellAt(input, 4, 2), cellAt(input, 99, 1), cellAt(input, 4, 0)]).toEqual([
    2,
    "x",
    null,
    null,
  ]);
});
