import { getISODay } from "date-fns";
import fc from "fast-check";
import { FIRST_DAY, LAST_DAY, dayOf, toDay, weekday } from "../../../src/rules/days";
import { dateOf, daysWithout } from "./dateFns";

it("counts from Monday", () => {
  expect([3, 4, 5, 6, 7, 8, 9].map((day) => weekday(dayOf(2021, 5, day)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it("agrees with date-fns on every day from 1900-03-01 to 2100-12-31", () => {
  expect(daysWithout((day) => weekday(day) === getISODay(dateOf(day)))).toEqual([]);
});

it("agrees with date-fns up to 9999", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay), (day) => {
      expect(weekday(day)).toBe(getISODay(dateOf(day)));
    }),
  );
});
