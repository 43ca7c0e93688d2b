import fc from "fast-check";
import { decimalOf } from "../../src/money/decimal";
import { monthIndex } from "../../src/money/monthIndex";
import { spreadCost, type SpreadCost } from "../../src/money/spreadCost";
import { monthEnd, toDay } from "../../src/rules/days";
import { sentence } from "../../src/rules/messages";
import { isoDay } from "../rules/isoDay";

const year: SpreadCost = {
  amount: 120000,
  start: isoDay("2021-05-01"),
  end: isoDay("2022-04-30"),
  firstMonth: isoDay("2021-05-01"),
  months: 12,
  basis: "month",
  decimals: 0,
};

function parts(change: Partial<SpreadCost>): readonly number[] {
  const spread = spreadCost({ ...year, ...change });
  if (spread.kind !== "found") throw new Error(sentence(spread.message, "en"));
  return spread.value;
}

const quarter = { start: isoDay("2021-05-01"), end: isoDay("2021-07-31"), firstMonth: isoDay("2021-04-10"), months: 5 };

it("gives whole months equal parts, whatever their length", () => {
  expect(parts({})).toEqual(Array(12).fill(10000));
});

it("rounds what is used up so far, not each part", () => {
  expect(parts({ amount: 100, ...quarter })).toEqual([0, 33, 34, 33, 0]);
  expect(parts({ amount: 100, ...quarter, decimals: 2 })).toEqual([0, 33.33, 33.34, 33.33, 0]);
  expect(parts({ amount: 12345, ...quarter, decimals: -2 })).toEqual([0, 4100, 4100, 4145, 0]);
});

it("counts the days covered, of the month or of the period", () => {
  const period = {
    start: isoDay("2021-01-16"),
    end: isoDay("2021-02-28"),
    firstMonth: isoDay("2021-01-01"),
    months: 2,
  };
  expect(parts({ amount: 4400, ...period, basis: "day" })).toEqual([1600, 2800]);
  expect(parts({ amount: 4700, ...period, basis: "month" })).toEqual([1600, 3100]);
});

it("rounds halves away from zero, on both sides of it", () => {
  const halves = { start: isoDay("2021-05-01"), end: isoDay("2021-06-30"), months: 2 };
  expect(parts({ amount: 5, ...halves })).toEqual([3, 2]);
  expect(parts({ amount: -5, ...halves })).toEqual([-3, -2]);
  // In floating point 1.005 is less than it looks, and its half of 2.01 would be rounded down.
  expect(parts({ amount: 2.01, ...halves, decimals: 2 })).toEqual([1.01, 1]);
});

it("leaves to the last month what is finer than the decimals asked for", () => {
  expect(parts({ amount: 10.75, ...quarter })).toEqual([0, 4, 3, 3.75, 0]);
});

it("shows only the months asked for, with the parts that they have in the whole period", () => {
  const all = parts({ amount: 99999 });
  expect(parts({ amount: 99999, firstMonth: isoDay("2021-09-30"), months: 3 })).toEqual(all.slice(4, 7));
  expect(parts({ firstMonth: isoDay("2022-05-01") })).toEqual(Array(12).fill(0));
  expect(parts({ firstMonth: isoDay("9999-12-01") })).toEqual(Array(12).fill(0));
});

it("takes an amount as its cell shows it", () => {
  expect(parts({ amount: 0.1 + 0.2, ...quarter, decimals: 1 })).toEqual([0, 0.1, 0.1, 0.1, 0]);
  expect(parts({ amount: 0 })).toEqual(Array(12).fill(0));
});

it("makes no parts finer than a cell keeps", () => {
  const amount = 123456789012;
  const spread = parts({ amount, ...quarter, decimals: 9 });
  expect(spread).toEqual([0, 41152263004, 41152263004, 41152263004, 0]);
  expect(parts({ amount: amount + 1, ...quarter, decimals: 9 })).toEqual([
    0, 41152263004.333, 41152263004.334, 41152263004.333, 0,
  ]);
});

it("refuses a period that ends before it starts", () => {
  const spread = spreadCost({ ...year, end: isoDay("2021-04-30") });
  expect(spread.kind !== "found" && sentence(spread.message, "en")).toBe(
    "The end 2021-04-30 lies before the start 2021-05-01. Check both dates.",
  );
});

describe("for any period and any amount that a cell can hold", () => {
  const anyCost = fc
    .record({
      // Up to 15 digits, with the point anywhere.
      amount: fc
        .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: -20, max: 20 }))
        .map(([mantissa, exponent]) => Number(`${mantissa}e${exponent}`)),
      start: fc.integer({ min: isoDay("1990-01-01"), max: isoDay("2090-01-01") }).map(toDay),
      days: fc.nat({ max: 4000 }),
      basis: fc.constantFrom("month", "day"),
      decimals: fc.integer({ min: -9, max: 9 }),
    })
    .map(({ start, days, ...rest }) => {
      const end = toDay(start + days);
      return { ...rest, start, end, firstMonth: start, months: monthIndex(end) - monthIndex(start) + 1 };
    });

  it("adds up to the amount exactly", () => {
    fc.assert(
      fc.property(anyCost, (cost) => {
        const decimals = [cost.amount, ...parts(cost)].map(decimalOf);
        const finest = Math.max(...decimals.map(({ places }) => places));
        const [amount, ...all] = decimals.map(({ digits, places }) => digits * 10n ** BigInt(finest - places));
        expect(all.reduce((sum, part) => sum + part, 0n)).toBe(amount);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same however the months are asked for", () => {
    fc.assert(
      fc.property(anyCost, fc.nat({ max: 140 }), (cost, skipped) => {
        const firstMonth = monthEnd(cost.start, skipped);
        const all = [...parts(cost), ...Array<number>(150).fill(0)];
        expect(parts({ ...cost, firstMonth, months: 5 })).toEqual(all.slice(skipped, skipped + 5));
      }),
    );
  });
});
