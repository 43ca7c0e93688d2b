import fc from "fast-check";
import { FIRST_DAY, LAST_DAY, addDays, dayOf, toDay } from "../../../src/rules/days";
import { addDays as addDaysByDateFns } from "date-fns";
import { dateOf, daysWithout, serialOfDate } from "./dateFns";

it("steps over the end of a month, a leap day and a year", () => {
  expect(addDays(dayOf(2021, 4, 30), 1)).toBe(dayOf(2021, 5, 1));
  expect(addDays(dayOf(2024, 2, 28), 2)).toBe(dayOf(2024, 3, 1));
  expect(addDays(dayOf(2021, 1, 1), -1)).toBe(dayOf(2020, 12, 31));
});

it("agrees with date-fns on every day from 1900-03-01 to 2100-12-31", () => {
  const disagreeing = daysWithout((day) => {
    const days = day % 1001;
    return addDays(day, days) === serialOfDate(addDaysByDateFns(dateOf(day), days));
  });
  expect(disagreeing).toEqual([]);
});

it("comes back by the same number of days, up to 9999", () => {
  const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay);
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(addDays(from, to - from)).toBe(to);
      expect(addDays(to, from - to)).toBe(from);
    }),
  );
});

it("refuses to leave the days that Excel can count", () => {
  expect(() => addDays(LAST_DAY, 1)).toThrow(RangeError);
  expect(() => addDays(FIRST_DAY, -1)).toThrow(RangeError);
  expect(() => addDays(FIRST_DAY, NaN)).toThrow(RangeError);
});
