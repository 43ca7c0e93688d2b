import { SPREAD_COST } from "../../src/functions/spreadCost";
import { isoDay } from "../rules/isoDay";
import { cellsOf, column } from "./callFunction";

const start = isoDay("2021-05-01");
const end = isoDay("2021-07-31");

it("gives one column, an amount a month", () => {
  expect(cellsOf(SPREAD_COST, 100, start, end, "2021-04-20", 5)).toEqual(column(0, 33, 34, 33, 0));
  expect(cellsOf(SPREAD_COST, "100", start, end, start, "3")).toEqual(column(33, 34, 33));
});

it("spreads by days, and with decimals, where it is asked to", () => {
  expect(cellsOf(SPREAD_COST, 9200, start, end, start, 3, "day")).toEqual(column(3100, 3000, 3100));
  expect(cellsOf(SPREAD_COST, 100, start, end, start, 3, null, 1)).toEqual(column(33.3, 33.4, 33.3));
  expect(cellsOf(SPREAD_COST, 1000, start, end, start, 3, "MONTH", -2)).toEqual(column(300, 400, 300));
});

it("spreads a blank amount as nothing, and is blank where a date or the months are", () => {
  expect(cellsOf(SPREAD_COST, null, start, end, start, 2)).toEqual(column(0, 0));
  expect(cellsOf(SPREAD_COST, 100, "", end, start, 2)).toEqual([[""]]);
  expect(cellsOf(SPREAD_COST, 100, start, end, start, 0)).toEqual([[""]]);
});

it.each<[string, unknown[]]>([
  ["amount", ["much", start, end, start, 3]],
  ["months", [100, start, end, start, 1201]],
  ["months", [100, start, end, start, 1.5]],
  ["basis", [100, start, end, start, 3, "week"]],
  ["decimals", [100, start, end, start, 3, null, 10]],
  ["start", [100, column(start, end), end, start, 3]],
  ["2021-07-31", [100, end, start, start, 3]],
])("names what is wrong: %s", (named, args) => {
  const [amount, ...rest] = args;
  const call = SPREAD_COST as (...cells: unknown[]) => unknown[][];
  expect(cellsOf(call, amount, ...rest)).toEqual([
    [{ error: "#VALUE!", sentence: expect.stringContaining(named) as string }],
  ]);
});

it("passes an error on that came in", () => {
  expect(cellsOf(SPREAD_COST, "#REF!", start, end, start, 3)).toEqual([[{ error: "#REF!", sentence: "" }]]);
});
