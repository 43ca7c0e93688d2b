import fc from "fast-check";
import { prorate } from "../../src/money/prorate";
import type { Answer } from "../../src/rules/answers";
import { addDays, lastDayOfTerm, monthEnd, toDay, type Day } from "../../src/rules/days";
import { sentence } from "../../src/rules/messages";
import type { Policy } from "../../src/rules/policy";
import { bundled } from "../rules/answers/asked";
import { isoDay } from "../rules/isoDay";
import { checkedPolicy } from "../rules/policy/checkedPolicy";

const said = (answer: Answer<number>): string | number =>
  answer.kind === "found" ? answer.value : `${answer.kind}: ${sentence(answer.message, "en")}`;
const asked = (policy: Policy, amount: number, end: string, target: string) =>
  said(prorate(policy, amount, isoDay(end), isoDay(target)));

const sparx = bundled("sparx-jp");
const byMonths = checkedPolicy({ proration: "months", "renewal terms": "12" });
const byDays = checkedPolicy({ proration: "days", "renewal terms": "12, 36" });

it("is the vendor's own example: 7 of 12 months, five times 42,350 / 5 (SPX-20)", () => {
  expect(asked(sparx, 14520, "2021-09-30", "2022-04-30")).toBe(8470);
  expect(asked(sparx, 14520 * 5, "2021-09-30", "2022-04-30")).toBe(42350);
});

it("charges whole months of the first term, also more of them than it has", () => {
  expect(asked(byMonths, 1200, "2021-01-14", "2021-02-14")).toBe(100);
  expect(asked(byMonths, 1200, "2021-01-30", "2021-02-28")).toBe(100);
  expect(asked(byMonths, 1200, "2021-01-31", "2022-03-31")).toBe(1400);
  expect(asked(byMonths, -100, "2021-01-31", "2021-02-28")).toBeCloseTo(-100 / 12, 12);
});

it("charges days of the days that a term from the next day has", () => {
  expect(asked(byDays, 365, "2021-12-31", "2022-01-31")).toBe(31);
  expect(asked(byDays, 366, "2023-12-31", "2024-01-10")).toBe(10);
});

it("names the whole months on both sides of a day that ends none", () => {
  expect(asked(byMonths, 1200, "2021-01-14", "2021-03-20")).toBe(
    "wrong: acme: 2021-01-15 to 2021-03-20 is no whole number of months, and whole months are charged. Meant: 2021-03-14 or 2021-04-14?",
  );
  expect(asked(byMonths, 1200, "2021-01-14", "2021-01-20")).toMatch(/Meant: 2021-02-14\?$/);
  expect(asked(byMonths, 1200, "9999-10-14", "9999-12-20")).toMatch(/Meant: 9999-12-14\?$/);
});

it("takes only ends that the policy can have (SPX-2)", () => {
  expect(asked(sparx, 14520, "2021-09-29", "2022-04-30")).toMatch(/^wrong: .*2021-09-29 is not one/);
  expect(asked(sparx, 14520, "2021-09-30", "2022-04-29")).toMatch(/^wrong: .*2022-04-29 is not one/);
});

it("refuses a target that lies no later", () => {
  for (const target of ["2021-09-30", "2021-08-31"]) {
    expect(asked(sparx, 14520, "2021-09-30", target)).toBe(
      `wrong: The target end ${target} does not lie after the end 2021-09-30. Check both dates.`,
    );
  }
});

it("never guesses what the source does not say, nor what cannot be bought", () => {
  const end = ["2021-09-30", "2022-04-30"] as const;
  expect(asked(bundled("nec-pp"), 1000, ...end)).toBe(
    "not stated: nec-pp: price for a part of a term is not stated by the source. Ask the vendor.",
  );
  expect(asked(checkedPolicy({ proration: "none" }), 1000, ...end)).toBe(
    "none: acme: there is no price for a part of a term.",
  );
  expect(asked(checkedPolicy({ proration: "months" }), 1000, ...end)).toMatch(/^not stated: acme: length of a renewal/);
  expect(asked(checkedPolicy({ proration: "days", "renewal terms": "none" }), 1000, ...end)).toMatch(
    /^none: .*renewed/,
  );
  expect(asked(bundled("netjapan-msp"), 1000, ...end)).toMatch(/^none: netjapan-msp: this licence has no end date/);
});

it("refuses what no cell can hold", () => {
  expect(asked(byMonths, 1e308, "2021-01-31", "2030-01-31")).toMatch(/^wrong: The amount becomes larger/);
});

describe("parts of a term", () => {
  const value = (answer: Answer<number>): number => (answer.kind === "found" ? answer.value : Number.NaN);
  const anyAmount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const anyEnd = fc.integer({ min: isoDay("2000-01-01"), max: isoDay("2080-01-01") }).map(toDay);
  const close = (sum: number, whole: number) => Math.abs(sum - whole) <= 1e-9 * Math.max(1, Math.abs(whole));

  it("add up by months", () => {
    fc.assert(
      fc.property(anyEnd, anyAmount, fc.integer({ min: 1, max: 11 }), (day, amount, months) => {
        const end = monthEnd(day);
        const between = monthEnd(end, months);
        const last = monthEnd(end, 12);
        const sum = value(prorate(sparx, amount, end, between)) + value(prorate(sparx, amount, between, last));
        expect(close(sum, amount)).toBe(true);
      }),
    );
  });

  it("add up by days, where the terms that they are counted with have as many days", () => {
    const termDays = (end: Day) => lastDayOfTerm(addDays(end, 1), 12) - end;
    fc.assert(
      fc.property(anyEnd, anyAmount, fc.integer({ min: 1, max: 364 }), (end, amount, days) => {
        const between = addDays(end, days);
        fc.pre(termDays(end) === termDays(between));
        const last = addDays(end, termDays(end));
        const sum = value(prorate(byDays, amount, end, between)) + value(prorate(byDays, amount, between, last));
        expect(close(sum, amount)).toBe(true);
      }),
    );
  });
});
