import { addMonths, startOfMonth } from "date-fns";
import fc from "fast-check";
import { FIRST_DAY, LAST_DAY, dayOf, isDay, monthStart, toDay } from "../../../src/rules/days";
import { dateOf, daysWithout, monthsFor, serialOfDate } from "./dateFns";

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay);

it("starts the day's own month when no number of months is given", () => {
  expect(monthStart(dayOf(2025, 1, 20))).toBe(dayOf(2025, 1, 1));
  expect(monthStart(dayOf(2025, 1, 1))).toBe(dayOf(2025, 1, 1));
});

it("starts the month after also from a first", () => {
  expect(monthStart(dayOf(2025, 1, 1), 1)).toBe(dayOf(2025, 2, 1));
  expect(monthStart(dayOf(2025, 12, 31), 1)).toBe(dayOf(2026, 1, 1));
  expect(monthStart(dayOf(2025, 1, 31), -1)).toBe(dayOf(2024, 12, 1));
});

it("agrees with date-fns on every day from 1900-03-01 to 2100-12-31", () => {
  const disagreeing = daysWithout((day) => {
    const months = monthsFor(day);
    const expected = serialOfDate(startOfMonth(addMonths(dateOf(day), months)));
    return !isDay(expected) || monthStart(day, months) === expected;
  });
  expect(disagreeing).toEqual([]);
});

it("agrees with date-fns up to 9999, or throws a RangeError beyond", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, months) => {
      const expected = serialOfDate(startOfMonth(addMonths(dateOf(day), months)));
      if (isDay(expected)) expect(monthStart(day, months)).toBe(expected);
      else expect(() => monthStart(day, months)).toThrow(RangeError);
    }),
    { numRuns: 1000 },
  );
});

it("refuses to leave the days that Excel can count", () => {
  expect(monthStart(FIRST_DAY)).toBe(FIRST_DAY);
  expect(() => monthStart(LAST_DAY, 1)).toThrow(RangeError);
  expect(() => monthStart(FIRST_DAY, -1)).toThrow(RangeError);
  expect(() => monthStart(FIRST_DAY, NaN)).toThrow(RangeError);
});
