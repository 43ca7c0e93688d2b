import { coverageOf, follow } from "../../../src/money/options/coverage";
import { isoText } from "../../../src/rules/days";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";

const period = (from: string, to: string) => ({ from: isoDay(from), to: isoDay(to) });
const span = (asOf: string, horizon: string) => ({ asOf: isoDay(asOf), horizon: isoDay(horizon) });

it("counts a month by its covered days", () => {
  expect(coverageOf([period("2021-04-01", "2021-04-15")], span("2021-04-01", "2021-05-31"))).toEqual({
    months: 0.5,
    gapDays: 46,
  });
});

it("counts nothing outside the span", () => {
  const wide = [period("2020-01-01", "2021-04-30"), period("2021-06-01", "2031-05-31")];
  expect(coverageOf(wide, span("2021-04-01", "2021-06-30"))).toEqual({ months: 2, gapDays: 31 });
  expect(coverageOf([period("2020-01-01", "2020-12-31")], span("2021-04-01", "2021-04-30"))).toEqual({
    months: 0,
    gapDays: 30,
  });
});

it.each([
  ["2022-04-30", "2022-04-30", "2022-04-30", 0],
  ["2022-04-30", "2022-05-01", "2023-04-30", 1],
  ["2022-04-30", "2023-12-31", "2024-04-30", 2],
])("renews from %s until %s is covered", (end, horizon, to, count) => {
  const followed = follow(bundled("sparx-jp"), isoDay(end), isoDay(horizon));
  expect([isoText(followed.to), followed.renewals]).toEqual([to, count]);
});

it("stops where a licence is bought again instead", () => {
  expect(follow(bundled("sparx-jp-annual"), isoDay("2022-04-30"), isoDay("2023-12-31")).renewals).toBe(0);
});
