import { finish } from "../../../src/list";
import type { CurrencySum, Grouping, Rates } from "../../../src/plan";
import { Horizon } from "../../../src/plan/horizon";
import { convertInSteps, convertSums, missingRates, rateOf } from "../../../src/plan/sums/convert";
import { CurrencySums } from "../../../src/plan/sums/currencySums";
import { AS_OF, licence } from "../plannedLicences";

const rates = {
  into: "JPY",
  rates: new Map([
    ["USD", 150],
    ["EUR", 0],
  ]),
};
const sums = new CurrencySums(new Horizon(AS_OF, 2, 4), "vendor");
sums.add(licence({ vendor: "A" }), 0, 10, "USD");
sums.add(licence({ vendor: "B" }), 0, 2000, "JPY");
sums.add(licence({ vendor: "A" }), 1, 600, "JPY");

const convert = (all: readonly CurrencySum[], by: Rates | undefined, groupBy: Grouping) =>
  finish(convertInSteps(all, by, groupBy, { done: 0, total: 0 }));

it("knows the currency of the rates without a rate, and takes no rate of nothing", () => {
  expect(["JPY", "USD", "EUR", "GBP"].map((currency) => rateOf(currency, rates))).toEqual([
    1,
    150,
    undefined,
    undefined,
  ]);
  expect(missingRates(["USD", "GBP", "", "EUR", "GBP"], rates)).toEqual(["", "EUR", "GBP"]);
});

it("turns every part into the currency of the rates, and orders the groups anew", () => {
  expect(convert(sums.finish(), rates, "vendor")).toEqual({
    currency: "JPY",
    count: 3,
    amount: 4100,
    months: [
      { count: 2, amount: 3500 },
      { count: 1, amount: 600 },
    ],
    fiscalYears: [{ count: 3, amount: 4100 }],
    groups: [
      { key: "a", name: { en: "A", ja: "A" }, count: 2, amount: 2100, months: [1500, 600] },
      { key: "b", name: { en: "B", ja: "B" }, count: 1, amount: 2000, months: [2000, 0] },
    ],
  });
});

it("has nothing to convert where nothing is paid", () => {
  expect(convert([], rates, "month")).toBeNull();
  expect(convert(sums.finish(), undefined, "month")).toBeNull();
});

it("never leaves a currency without a rate out of the sum", () => {
  expect(() => convertSums([{ currency: "EUR", count: 1, amount: 5 }], rates)).toThrow(RangeError);
});
