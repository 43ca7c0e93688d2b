import { addMonths, lastDayOfMonth } from "date-fns";
import fc from "fast-check";
import { FIRST_DAY, LAST_DAY, dayOf, isDay, monthEnd, monthStart, toDay } from "../../../src/rules/days";
import { dateOf, daysWithout, monthsFor, serialOfDate } from "./dateFns";

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay);

it("ends the day's own month when no number of months is given", () => {
  expect(monthEnd(dayOf(2021, 4, 1))).toBe(dayOf(2021, 4, 30));
  expect(monthEnd(dayOf(2021, 4, 30))).toBe(dayOf(2021, 4, 30));
});

it("keeps the end of February in a leap year", () => {
  expect(monthEnd(dayOf(2023, 2, 10), 12)).toBe(dayOf(2024, 2, 29));
  expect(monthEnd(dayOf(2024, 2, 29), 12)).toBe(dayOf(2025, 2, 28));
  expect(monthEnd(dayOf(2000, 1, 31), 1)).toBe(dayOf(2000, 2, 29));
  expect(monthEnd(dayOf(2100, 1, 31), 1)).toBe(dayOf(2100, 2, 28));
});

it("agrees with date-fns on every day from 1900-03-01 to 2100-12-31", () => {
  const disagreeing = daysWithout((day) => {
    const months = monthsFor(day);
    const expected = serialOfDate(lastDayOfMonth(addMonths(dateOf(day), months)));
    return !isDay(expected) || monthEnd(day, months) === expected;
  });
  expect(disagreeing).toEqual([]);
});

it("agrees with date-fns up to 9999, or throws a RangeError beyond", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, months) => {
      const expected = serialOfDate(lastDayOfMonth(addMonths(dateOf(day), months)));
      if (isDay(expected)) expect(monthEnd(day, months)).toBe(expected);
      else expect(() => monthEnd(day, months)).toThrow(RangeError);
    }),
    { numRuns: 1000 },
  );
});

it("is the day before the next month's first", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY - 400 }).map(toDay), (day) => {
      expect(monthEnd(day) + 1).toBe(monthStart(day, 1));
    }),
  );
});

it("refuses to leave the days that Excel can count", () => {
  expect(monthEnd(LAST_DAY)).toBe(LAST_DAY);
  expect(() => monthEnd(LAST_DAY, 1)).toThrow(RangeError);
  expect(() => monthEnd(FIRST_DAY, -1)).toThrow(RangeError);
  expect(() => monthEnd(FIRST_DAY, NaN)).toThrow(RangeError);
});
