import { Horizon } from "../../../src/plan/horizon";
import { GroupSums } from "../../../src/plan/sums/groupSums";
import { AS_OF, licence } from "../plannedLicences";

const horizon = new Horizon(AS_OF, 12, 6);
const [a, b] = [licence({ vendor: "A", product: "P" }), licence({ vendor: "B", product: "P" })];

function sums(groupBy: "vendor" | "product" | "month" | "fiscalYear") {
  const groups = new GroupSums(horizon, groupBy);
  groups.add(a, 0, 10);
  groups.add(b, 2, 30);
  groups.add(a, 2, 5);
  return groups.finish();
}

it("adds up by name, the largest amount first", () => {
  expect(sums("vendor").map(({ key, count, amount, months }) => [key, count, amount, months.slice(0, 3)])).toEqual([
    ["b", 1, 30, [0, 0, 30]],
    ["a", 2, 15, [10, 0, 5]],
  ]);
  expect(sums("product").map(({ key, count, amount }) => [key, count, amount])).toEqual([["p", 3, 45]]);
});

it("has every month and every fiscal year in its order, also those without a payment", () => {
  expect(sums("month").map(({ key, amount }) => [key, amount])).toEqual([
    ["2026-04", 10],
    ["2026-05", 0],
    ["2026-06", 35],
    ...[7, 8, 9, 10, 11, 12].map((month) => [`2026-${String(month).padStart(2, "0")}`, 0]),
    ...[1, 2, 3].map((month) => [`2027-0${month}`, 0]),
  ]);
  expect(sums("fiscalYear").map(({ name, count, amount }) => [name.ja, count, amount])).toEqual([
    ["2025年度", 1, 10],
    ["2026年度", 2, 35],
  ]);
});

it("orders equal amounts by name, whichever came first", () => {
  const order = (rows: readonly (typeof a)[]) => {
    const groups = new GroupSums(horizon, "vendor");
    for (const row of rows) groups.add(row, 0, 1);
    return groups.finish().map(({ key }) => key);
  };
  expect(order([b, a])).toEqual(order([a, b]));
});
