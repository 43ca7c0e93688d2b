import fc from "fast-check";
import { turnedDay } from "../../../src/list/dates/turnedDay";
import { civilOf, toDay } from "../../../src/rules/days";
import { isoDay } from "../../rules/isoDay";

it.each([
  ["2021-05-04", "2021-04-05"],
  ["2021-12-01", "2021-01-12"],
])("turns %s to %s", (stands, meant) => {
  expect(turnedDay(isoDay(stands))).toBe(isoDay(meant));
});

it.each(["2021-05-13", "2021-02-28", "2021-05-05"])("has nothing to turn in %s", (day) => {
  expect(turnedDay(isoDay(day))).toBeNull();
});

it("gives any day back when turned twice, in the same year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 30000, max: 70000 }).map(toDay), (day) => {
      const turned = turnedDay(day);
      if (turned === null) return;
      expect(turnedDay(turned)).toBe(day);
      expect(civilOf(turned).year).toBe(civilOf(day).year);
    }),
  );
});
