import { parseClosures, type Closures } from "../../../src/rules/calendar";
import { isClosed } from "../../../src/rules/calendar/closures";
import { dayOf } from "../../../src/rules/days";

function closuresOf(text: string): Closures {
  const read = parseClosures(text);
  if (!read.ok) throw new Error(`no closures: ${read.found}`);
  return read.closures;
}

const newYear = closuresOf("12-29 to 01-03");

it.each([
  [2020, 12, 28, false],
  [2020, 12, 29, true],
  [2020, 12, 31, true],
  [2021, 1, 1, true],
  [2021, 1, 3, true],
  [2021, 1, 4, false],
  [2021, 6, 30, false],
  [9999, 12, 31, true],
] as const)("closes over the year's end: %d-%d-%d %s", (year, month, day, closed) => {
  expect(isClosed(newYear, dayOf(year, month, day))).toBe(closed);
});

it("closes within a year, every year", () => {
  const summer = closuresOf("08-13 to 08-15");
  const closed = [12, 13, 14, 15, 16].map((day) => [2021, 2050].map((year) => isClosed(summer, dayOf(year, 8, day))));
  expect(closed).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [true, true],
    [false, false],
  ]);
});

it("closes once for a whole date", () => {
  const once = closuresOf("2025-05-02, 2025-12-30 to 2026-01-05");
  expect(isClosed(once, dayOf(2025, 5, 2))).toBe(true);
  expect(isClosed(once, dayOf(2026, 5, 2))).toBe(false);
  expect(isClosed(once, dayOf(2026, 1, 5))).toBe(true);
  expect(isClosed(once, dayOf(2026, 1, 6))).toBe(false);
  expect(isClosed(once, dayOf(2027, 1, 2))).toBe(false);
});

it("closes on 29 February in the years that have one", () => {
  const leapDay = closuresOf("02-29");
  expect(isClosed(leapDay, dayOf(2024, 2, 29))).toBe(true);
  expect(isClosed(leapDay, dayOf(2025, 3, 1))).toBe(false);
  expect(isClosed(leapDay, dayOf(2025, 2, 28))).toBe(false);
});

it("is never closed without closures", () => {
  expect(isClosed([], dayOf(2021, 1, 1))).toBe(false);
});
