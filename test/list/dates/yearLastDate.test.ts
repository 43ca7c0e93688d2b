import { readYearLastDate } from "../../../src/list/dates/yearLastDate";
import { isoText } from "../../../src/rules/days";

it.each([
  ["30/4/2021", "2021-04-30"],
  ["30.04.2021", "2021-04-30"],
  ["30-4-2021", "2021-04-30"],
  ["4/13/2021", "2021-04-13"],
  ["12/31/2021", "2021-12-31"],
  ["5/5/2021", "2021-05-05"],
  ["05/5/2021", "2021-05-05"],
  ["29/2/2024", "2024-02-29"],
])("reads %s as %s", (text, expected) => {
  const reading = readYearLastDate(text);
  expect(reading?.ok && isoText(reading.day)).toBe(expected);
});

it.each([
  ["4/5/2021", "day and month ambiguous"],
  ["04.05.2021", "day and month ambiguous"],
  ["12/1/2021", "day and month ambiguous"],
  // One of both readings cannot be counted with, but may be meant all the same.
  ["1/3/1900", "day and month ambiguous"],
  ["30/2/2021", "no such day"],
  ["29/2/2021", "no such day"],
  ["13/13/2021", "no such day"],
  ["0/5/2021", "no such day"],
  ["30/4/1800", "out of range"],
  ["4/30/1800", "out of range"],
  ["4/2021", "day missing"],
  ["12-2021", "day missing"],
])("refuses %s: %s", (text, problem) => {
  expect(readYearLastDate(text)).toEqual({ ok: false, problem });
});

it.each(["30/4/21", "30/4-2021", "2021/4/30", "13/2021", "30/4/20210", "130/4/2021"])("passes on %s", (text) => {
  expect(readYearLastDate(text)).toBeUndefined();
});
