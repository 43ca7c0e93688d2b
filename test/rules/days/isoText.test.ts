import { formatISO } from "date-fns";
import fc from "fast-check";
import { FIRST_DAY, LAST_DAY, dayOf, isoText, toDay } from "../../../src/rules/days";
import { dateOf, daysWithout } from "./dateFns";

it("writes month and day with two digits", () => {
  expect(isoText(dayOf(2021, 4, 3))).toBe("2021-04-03");
  expect(isoText(LAST_DAY)).toBe("9999-12-31");
});

it("agrees with date-fns on every day from 1900-03-01 to 2100-12-31", () => {
  expect(daysWithout((day) => isoText(day) === formatISO(dateOf(day), { representation: "date" }))).toEqual([]);
});

it("agrees with date-fns up to 9999, and sorts as text in the order of the days", () => {
  const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay);
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(isoText(one)).toBe(formatISO(dateOf(one), { representation: "date" }));
      expect(isoText(one) < isoText(other)).toBe(one < other);
    }),
  );
});
