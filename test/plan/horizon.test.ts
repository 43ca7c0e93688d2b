import fc from "fast-check";
import { Horizon } from "../../src/plan/horizon";
import { addDays, civilOf, FIRST_DAY, isoText, LAST_DAY, toDay } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";

it("begins with the month of the as-of date", () => {
  const horizon = new Horizon(isoDay("2026-11-22"), 3, 4);
  expect(horizon.months.map(isoText)).toEqual(["2026-11-01", "2026-12-01", "2027-01-01"]);
  expect(isoText(horizon.lastDay)).toBe("2027-01-31");
  expect([horizon.monthKey(2), horizon.monthKey(3)]).toEqual(["2027-01", ""]);
});

it("has no month after 9999-12", () => {
  const horizon = new Horizon(isoDay("9999-10-01"), 24, 1);
  expect([horizon.months.length, horizon.lastDay]).toEqual([3, LAST_DAY]);
});

it("finds the month of each of its days, and no other", () => {
  const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 4000 }).map(toDay);
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 120 }), fc.nat(4000), (asOf, months, later) => {
      const horizon = new Horizon(asOf, months, 4);
      const day = addDays(asOf, later);
      const month = horizon.monthOf(day);
      const first = horizon.months[month];
      expect(first === undefined).toBe(day > horizon.lastDay);
      if (first !== undefined)
        expect([civilOf(first).year, civilOf(first).month]).toEqual([civilOf(day).year, civilOf(day).month]);
    }),
  );
});

it("puts each month into one fiscal year, which begins in its month", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 12 }), (months, start) => {
      const { fiscalYears, yearOf, months: days } = new Horizon(isoDay("2026-11-22"), months, start);
      expect(fiscalYears.reduce((all, year) => all + year.months, 0)).toBe(months);
      for (const [index, { first, months: length, year }] of fiscalYears.entries()) {
        expect(yearOf.slice(first, first + length)).toEqual(Array.from({ length }, () => index));
        if (index > 0) expect(civilOf(days[first] ?? FIRST_DAY)).toMatchObject({ year, month: start });
      }
    }),
  );
});
