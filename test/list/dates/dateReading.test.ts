import { readCivil } from "../../../src/list/dates/dateReading";
import { FIRST_DAY, LAST_DAY } from "../../../src/rules/days";

it("reads the first and the last day that Excel can count", () => {
  expect(readCivil(1900, 3, 1)).toEqual({ ok: true, day: FIRST_DAY });
  expect(readCivil(9999, 12, 31)).toEqual({ ok: true, day: LAST_DAY });
});

it.each([
  [2021, 2, 29],
  [1900, 2, 29],
  [2021, 4, 31],
  [2021, 0, 1],
  [2021, 13, 1],
  [2021, 4, 0],
])("finds no such day as %d-%d-%d", (year, month, day) => {
  expect(readCivil(year, month, day)).toEqual({ ok: false, problem: "no such day" });
});

it.each([
  [1900, 2, 28],
  [10000, 1, 1],
  [0, 1, 1],
])("finds %d-%d-%d out of range", (year, month, day) => {
  expect(readCivil(year, month, day)).toEqual({ ok: false, problem: "out of range" });
});
