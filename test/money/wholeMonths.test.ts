import fc from "fast-check";
import { wholeMonths } from "../../src/money/wholeMonths";
import { dayOf, FIRST_DAY, LAST_DAY, lastDayOfTerm, toDay } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";

const between = (start: string, end: string) => wholeMonths(isoDay(start), isoDay(end));

it.each([
  ["2021-10-01", "2022-04-30", 7, true],
  ["2021-10-01", "2022-04-29", 6, false],
  ["2021-10-15", "2022-04-14", 6, true],
  ["2021-10-15", "2022-04-13", 5, false],
  ["2021-10-15", "2022-04-15", 6, false],
  ["2021-01-31", "2021-02-28", 1, true],
  ["2021-01-31", "2021-03-30", 2, true],
  ["2021-01-31", "2021-03-31", 2, false],
  ["2021-10-15", "2021-10-20", 0, false],
  ["1900-03-01", "1900-03-05", 0, false],
  ["9999-12-01", "9999-12-31", 1, true],
])("from %s to %s: %d, exact: %s", (start, end, months, exact) => {
  expect(between(start, end)).toEqual({ months, exact });
});

it("finds the months that a term was counted with, from any day", () => {
  const anyStart = fc.integer({ min: FIRST_DAY, max: dayOf(9900, 1, 1) }).map(toDay);
  fc.assert(
    fc.property(anyStart, fc.integer({ min: 1, max: 1000 }), (start, months) => {
      expect(wholeMonths(start, lastDayOfTerm(start, months))).toEqual({ months, exact: true });
    }),
  );
});

it("never contains more than fits", () => {
  const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 5000 }).map(toDay);
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 4000 }), (start, days) => {
      const end = toDay(start + days);
      const { months, exact } = wholeMonths(start, end);
      if (months > 0) expect(lastDayOfTerm(start, months) === end).toBe(exact);
      if (months > 0) expect(lastDayOfTerm(start, months)).toBeLessThanOrEqual(end);
      expect(lastDayOfTerm(start, months + 1)).toBeGreaterThan(end);
    }),
  );
});
