import { Horizon } from "../../../src/plan/horizon";
import { addUp, CurrencySums } from "../../../src/plan/sums/currencySums";
import { AS_OF, licence } from "../plannedLicences";

const horizon = new Horizon(AS_OF, 12, 6);

it("keeps currencies apart", () => {
  const sums = new CurrencySums(horizon, "vendor");
  sums.add(licence({}), 0, 100, "USD");
  sums.add(licence({}), 3, 7, "EUR");
  sums.add(licence({}), 3, 50, "USD");
  expect(
    sums.finish().map(({ currency, count, amount, fiscalYears }) => [currency, count, amount, fiscalYears]),
  ).toEqual([
    [
      "EUR",
      1,
      7,
      [
        { count: 0, amount: 0 },
        { count: 1, amount: 7 },
      ],
    ],
    [
      "USD",
      2,
      150,
      [
        { count: 1, amount: 100 },
        { count: 1, amount: 50 },
      ],
    ],
  ]);
});

it("refuses a month outside the plan", () => {
  expect(() => new CurrencySums(horizon, "vendor").add(licence({}), 12, 1, "")).toThrow(RangeError);
});

it("adds nothing up to nothing", () => {
  expect(addUp([])).toEqual({ count: 0, amount: 0 });
});
