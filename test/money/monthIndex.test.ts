import fc from "fast-check";
import { firstOfMonth, monthIndex } from "../../src/money/monthIndex";
import { addMonths, dayOf, FIRST_DAY, LAST_DAY, monthStart, toDay } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";

it("counts months on over the years", () => {
  expect(monthIndex(isoDay("2026-04-15")) - monthIndex(isoDay("2025-12-31"))).toBe(4);
  expect(monthIndex(addMonths(isoDay("2020-02-29"), 120)) - monthIndex(isoDay("2020-02-01"))).toBe(120);
});

it("leads back to the first day of the month", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay), (day) => {
      expect(firstOfMonth(monthIndex(day))).toBe(monthStart(day));
    }),
  );
});

it("knows no month outside the calendar", () => {
  expect(firstOfMonth(monthIndex(LAST_DAY))).toBe(dayOf(9999, 12, 1));
  expect(() => firstOfMonth(monthIndex(LAST_DAY) + 1)).toThrow(RangeError);
  expect(() => firstOfMonth(monthIndex(FIRST_DAY) - 1)).toThrow(RangeError);
});
