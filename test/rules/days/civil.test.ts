import fc from "fast-check";
import { FIRST_DAY, LAST_DAY, civilOf, dayOf, serialOf, toDay } from "../../../src/rules/days";
import { dateOf, daysWithout, serialOfDate } from "./dateFns";

it("gives the serial that Excel shows", () => {
  expect(dayOf(2021, 4, 30)).toBe(44316);
  expect(dayOf(1900, 3, 1)).toBe(61);
  expect(dayOf(2000, 2, 29)).toBe(36585);
  expect(dayOf(9999, 12, 31)).toBe(2958465);
});

it("agrees with UTC dates on every day from 1900-03-01 to 2100-12-31, both ways", () => {
  const disagreeing = daysWithout((day) => {
    const date = dateOf(day);
    const { year, month, day: dayOfMonth } = civilOf(day);
    return (
      year === date.getUTCFullYear() &&
      month === date.getUTCMonth() + 1 &&
      dayOfMonth === date.getUTCDate() &&
      dayOf(year, month, dayOfMonth) === day
    );
  });
  expect(disagreeing).toEqual([]);
});

it("agrees with UTC dates up to 9999, with months and days that run over", () => {
  const years = fc.integer({ min: 1600, max: 9999 });
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -1000, max: 1000 }),
      (year, month, day) => {
        expect(serialOf(year, month, day)).toBe(serialOfDate(new Date(Date.UTC(year, month - 1, day))));
      },
    ),
    { numRuns: 2000 },
  );
});

it("finds each day again by its date, up to 9999", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay), (day) => {
      const { year, month, day: dayOfMonth } = civilOf(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

it("follows each day by the next one over the turns of 400 years", () => {
  for (const year of [2000, 2100, 2399, 2400, 9996]) {
    const first = dayOf(year, 2, 28);
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
    expect(civilOf(toDay(first + 1))).toEqual(leap ? { year, month: 2, day: 29 } : { year, month: 3, day: 1 });
    expect(civilOf(toDay(dayOf(year, 12, 31) + 1))).toEqual({ year: year + 1, month: 1, day: 1 });
  }
});

it.each([
  [1900, 2, 28],
  [10000, 1, 1],
  [9999, 12, 32],
  [1900, 3, 0],
  [NaN, 1, 1],
  [2021, NaN, 1],
  [2021, 1, NaN],
])("refuses %d-%d-%d, which Excel cannot count", (year, month, day) => {
  expect(() => dayOf(year, month, day)).toThrow(RangeError);
});
