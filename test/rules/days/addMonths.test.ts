import { addMonths as addMonthsByDateFns } from "date-fns";
import fc from "fast-check";
import { FIRST_DAY, LAST_DAY, addMonths, civilOf, dayOf, isDay, toDay } from "../../../src/rules/days";
import { dateOf, daysWithout, monthsFor, serialOfDate } from "./dateFns";

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay);

it("keeps the day of the month", () => {
  expect(addMonths(dayOf(2021, 4, 30), 1)).toBe(dayOf(2021, 5, 30));
  expect(addMonths(dayOf(2021, 4, 30), -12)).toBe(dayOf(2020, 4, 30));
  expect(addMonths(dayOf(2021, 4, 30), 0)).toBe(dayOf(2021, 4, 30));
});

it("takes the last day of a month that is too short", () => {
  expect(addMonths(dayOf(2021, 1, 31), 1)).toBe(dayOf(2021, 2, 28));
  expect(addMonths(dayOf(2024, 1, 31), 1)).toBe(dayOf(2024, 2, 29));
  expect(addMonths(dayOf(2024, 2, 29), 12)).toBe(dayOf(2025, 2, 28));
  expect(addMonths(dayOf(2021, 3, 31), -1)).toBe(dayOf(2021, 2, 28));
});

it("agrees with date-fns on every day from 1900-03-01 to 2100-12-31", () => {
  const disagreeing = daysWithout((day) => {
    const months = monthsFor(day);
    const expected = serialOfDate(addMonthsByDateFns(dateOf(day), months));
    return !isDay(expected) || addMonths(day, months) === expected;
  });
  expect(disagreeing).toEqual([]);
});

it("agrees with date-fns up to 9999, or throws a RangeError beyond", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, months) => {
      const expected = serialOfDate(addMonthsByDateFns(dateOf(day), months));
      if (isDay(expected)) expect(addMonths(day, months)).toBe(expected);
      else expect(() => addMonths(day, months)).toThrow(RangeError);
    }),
    { numRuns: 1000 },
  );
});

it("never moves to a later day of the month", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (day, months) => {
      fc.pre(civilOf(day).year < 9980);
      expect(civilOf(addMonths(day, months)).day).toBeLessThanOrEqual(civilOf(day).day);
    }),
  );
});

it("refuses to leave the days that Excel can count", () => {
  expect(() => addMonths(LAST_DAY, 1)).toThrow(RangeError);
  expect(() => addMonths(FIRST_DAY, -1)).toThrow(RangeError);
  expect(() => addMonths(FIRST_DAY, NaN)).toThrow(RangeError);
  expect(() => addMonths(FIRST_DAY, Infinity)).toThrow(RangeError);
});
