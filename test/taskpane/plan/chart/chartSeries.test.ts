import fc from "fast-check";
import type { GroupSum } from "../../../../src/plan";
import { chartSeries, MOST_SERIES } from "../../../../src/taskpane/plan/chart/chartSeries";

const names = { all: "Licences", others: "Others", language: "en" } as const;

function group(name: string, months: readonly number[]): GroupSum {
  const amount = months.reduce((sum, value) => sum + value, 0);
  return { key: name, name: { en: name, ja: name }, count: months.filter((value) => value > 0).length, amount, months };
}
const sums = (groups: readonly GroupSum[]): number[] =>
  [0, 1, 2].map((month) => groups.reduce((sum, { months }) => sum + (months[month] ?? 0), 0));

it("has one look for each group, in the order of the plan, and none for groups without payments", () => {
  const groups = [group("NEC", [9, 0, 0]), group("Sparx", [0, 5, 0]), group("Nobody", [0, 0, 0])];
  const series = chartSeries({ groups, months: sums(groups) }, "vendor", names);
  expect(series.map(({ name }) => name)).toEqual(["NEC", "Sparx"]);
});

it("has one look for all months where the months are the groups", () => {
  const groups = [group("2026-04", [9, 0, 0]), group("2026-05", [0, 5, 0])];
  expect(chartSeries({ groups, months: sums(groups) }, "month", names)).toEqual([
    { key: "", name: "Licences", months: [9, 5, 0] },
  ]);
});

it("draws everything once, however many groups there are", () => {
  const months = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
  fc.assert(
    fc.property(fc.array(months, { maxLength: 30 }), (amounts) => {
      const groups = amounts.map((each, index) => group(`Group ${index}`, each));
      const series = chartSeries({ groups, months: sums(groups) }, "product", names);
      expect(series.length).toBeLessThanOrEqual(MOST_SERIES);
      const drawn = [0, 1, 2].map((month) => series.reduce((sum, each) => sum + (each.months[month] ?? 0), 0));
      expect(drawn).toEqual(sums(groups));
      expect(new Set(series.map(({ key }) => key)).size).toBe(series.length);
    }),
  );
});
