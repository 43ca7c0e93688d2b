import { addMonths, subDays } from "date-fns";
import fc from "fast-check";
import {
  FIRST_DAY,
  LAST_DAY,
  addDays,
  dayOf,
  isDay,
  lastDayOfTerm,
  monthEnd,
  toDay,
  type Day,
} from "../../../src/rules/days";
import { dateOf, daysWithout, monthsFor, serialOfDate } from "./dateFns";

const months = fc.integer({ min: 1, max: 120 });
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay);

// Civil Code 143 in the words of date-fns: it, too, takes the month's last day where there is no corresponding day.
function lastDayByDateFns(first: Day, length: number): number {
  const corresponding = addMonths(dateOf(first), length);
  const exists = corresponding.getUTCDate() === dateOf(first).getUTCDate();
  return serialOfDate(exists ? subDays(corresponding, 1) : corresponding);
}

it.each([
  ["from a first to a month's end", dayOf(2025, 2, 1), 12, dayOf(2026, 1, 31)],
  ["to the day before the corresponding day", dayOf(2021, 5, 15), 12, dayOf(2022, 5, 14)],
  ["to the last day where there is no corresponding day", dayOf(2021, 1, 31), 1, dayOf(2021, 2, 28)],
  ["to the last day of a leap February", dayOf(2024, 1, 31), 1, dayOf(2024, 2, 29)],
  ["to the day before, where the leap day is the corresponding day", dayOf(2024, 1, 29), 1, dayOf(2024, 2, 28)],
  ["from a leap day for a year", dayOf(2024, 2, 29), 12, dayOf(2025, 2, 28)],
  ["from a leap day to the day before the next one", dayOf(2024, 2, 29), 48, dayOf(2028, 2, 28)],
  ["from the day before a month's end", dayOf(2021, 3, 30), 11, dayOf(2022, 2, 28)],
])("counts %s", (_, first, length, last) => {
  expect(lastDayOfTerm(first, length)).toBe(last);
});

it("agrees with date-fns on every day from 1900-03-01 to 2100-12-31", () => {
  const disagreeing = daysWithout((day) => {
    const length = monthsFor(day) + 42;
    return lastDayOfTerm(day, length) === lastDayByDateFns(day, length);
  });
  expect(disagreeing).toEqual([]);
});

it("agrees with date-fns up to 9999, or throws a RangeError beyond", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (day, length) => {
      const expected = lastDayByDateFns(day, length);
      if (isDay(expected)) expect(lastDayOfTerm(day, length)).toBe(expected);
      else expect(() => lastDayOfTerm(day, length)).toThrow(RangeError);
    }),
    { numRuns: 1000 },
  );
});

const dayOfThisCentury = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) }).map(toDay);

it("is later for a later first day or a longer term", () => {
  fc.assert(
    fc.property(dayOfThisCentury, months, (first, length) => {
      expect(lastDayOfTerm(addDays(first, 1), length)).toBeGreaterThanOrEqual(lastDayOfTerm(first, length));
      expect(lastDayOfTerm(first, length + 1)).toBeGreaterThan(lastDayOfTerm(first, length));
    }),
  );
});

it("keeps to month ends, once the first day is a first", () => {
  fc.assert(
    fc.property(dayOfThisCentury, months, (day, length) => {
      const first = addDays(monthEnd(day), 1);
      expect(lastDayOfTerm(first, length)).toBe(monthEnd(first, length - 1));
    }),
  );
});

it("refuses to leave the days that Excel can count", () => {
  expect(lastDayOfTerm(dayOf(9999, 12, 1), 1)).toBe(LAST_DAY);
  expect(() => lastDayOfTerm(dayOf(9999, 12, 2), 1)).toThrow(RangeError);
  expect(() => lastDayOfTerm(FIRST_DAY, NaN)).toThrow(RangeError);
});
