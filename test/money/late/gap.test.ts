import { addMonths, isoText } from "../../../src/rules/days";
import { cappedGap, daysIn, gapBetween, monthsBegun, type Gap } from "../../../src/money/late/gap";
import { isoDay } from "../../rules/isoDay";

const gap = (from: string, to: string): Gap => ({ from: isoDay(from), to: isoDay(to) });
const said = (found: Gap | null) => found && [found.from, found.to].map(isoText).join(" to ");

it("is the days without support between the end and the payment", () => {
  expect(said(gapBetween(isoDay("2021-04-30"), isoDay("2021-06-01")))).toBe("2021-05-01 to 2021-05-31");
});

it("is nothing where the payment follows the end at once, or comes before it", () => {
  expect(gapBetween(isoDay("2021-04-30"), isoDay("2021-05-01"))).toBeNull();
  expect(gapBetween(isoDay("2021-04-30"), isoDay("2021-04-25"))).toBeNull();
});

it.each([
  [{ count: 30, unit: "day" }, "2021-05-01 to 2021-05-30"],
  [{ count: 2, unit: "month" }, "2021-05-01 to 2021-06-30"],
  [{ count: 1, unit: "year" }, "2021-05-01 to 2021-12-31"],
  [null, "2021-05-01 to 2021-12-31"],
] as const)("keeps what a cap of %j leaves", (cap, left) => {
  expect(said(cappedGap(gap("2021-05-01", "2021-12-31"), cap))).toBe(left);
});

it("counts days, both inclusive, and months that have begun", () => {
  expect(daysIn(gap("2021-05-01", "2021-05-31"))).toBe(31);
  expect(monthsBegun(gap("2021-05-01", "2021-05-01"))).toBe(1);
  expect(monthsBegun(gap("2021-05-01", "2021-05-31"))).toBe(1);
  expect(monthsBegun(gap("2021-05-01", "2021-06-01"))).toBe(2);
  expect(monthsBegun(gap("2021-05-16", "2021-06-15"))).toBe(1);
});

it("counts whole months of any length as themselves", () => {
  const from = isoDay("2020-01-31");
  for (let months = 1; months <= 48; months++) {
    const to = isoDay(isoText(addMonths(from, months)));
    expect(monthsBegun({ from, to })).toBeGreaterThanOrEqual(months);
    expect(monthsBegun({ from, to })).toBeLessThanOrEqual(months + 1);
  }
});
