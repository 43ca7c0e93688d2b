import fc from "fast-check";
import { monthWeights, WHOLE_MONTH } from "../../src/money/monthWeights";
import { FIRST_DAY, LAST_DAY, toDay } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";

const weigh = (start: string, end: string, basis: "month" | "day") => monthWeights(isoDay(start), isoDay(end), basis);

it("weighs covered days", () => {
  expect(weigh("2021-05-16", "2021-07-01", "day")).toEqual([16, 30, 1]);
  expect(weigh("2024-02-01", "2024-02-29", "day")).toEqual([29]);
});

it("weighs covered days of the days of each month", () => {
  expect(weigh("2021-01-31", "2021-04-15", "month")).toEqual([
    WHOLE_MONTH / 31,
    WHOLE_MONTH,
    WHOLE_MONTH,
    WHOLE_MONTH / 2,
  ]);
});

it("keeps weights whole for every length of a month", () => {
  expect([28, 29, 30, 31].map((days) => WHOLE_MONTH % days)).toEqual([0, 0, 0, 0]);
});

it("reaches to both ends of the calendar", () => {
  expect(weigh("1900-03-01", "1900-03-01", "day")).toEqual([1]);
  expect(weigh("9999-12-01", "9999-12-31", "month")).toEqual([WHOLE_MONTH]);
});

it("weighs every day of a period once", () => {
  const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 2000 }).map(toDay);
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 2000 }), (start, days) => {
      const weights = monthWeights(start, toDay(start + days), "day");
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(days + 1);
      expect(Math.min(...weights)).toBeGreaterThan(0);
    }),
  );
});
