import fc from "fast-check";
import { finish } from "../../src/list";
import { renewalForecast } from "../../src/money/renewalForecast";
import {
  paymentsOf,
  planInSteps,
  planRenewals,
  planWords,
  type Grouping,
  type Plan,
  type PlanSettings,
} from "../../src/plan";
import { isoText } from "../../src/rules/days";
import { isoDay } from "../rules/isoDay";
import { anyLicence, AS_OF, licence, listOf, SETTINGS, type Wanted } from "./plannedLicences";

const plan = (wanted: readonly Wanted[], settings: Partial<PlanSettings> = {}): Plan =>
  planRenewals(listOf(wanted.map((one) => licence(one))), { ...SETTINGS, ...settings });
const amounts = (sums: readonly { readonly amount: number }[] | undefined) => sums?.map(({ amount }) => amount);
const total = (planned: Plan, line: "renew" | "status", currency = "") =>
  planned[line].money.currencies.find((sum) => sum.currency === currency)?.amount ?? 0;
const reasons = (rows: readonly { readonly why: Parameters<typeof planWords>[0] }[]) => rows.map(({ why }) => why.id);

it("puts each renewal into the month of its last day to pay, with the uplift of its cycle", () => {
  const { months, renew } = plan([{ end: "2026-04-30" }, { end: "2026-09-30", amount: 500 }], {
    months: 14,
    uplift: 0.1,
  });
  expect(months.map(isoText).slice(0, 2)).toEqual(["2026-04-01", "2026-05-01"]);
  expect(amounts(renew.money.currencies[0]?.months)).toEqual([1000, 0, 0, 0, 0, 500, 0, 0, 0, 0, 0, 0, 1100, 0]);
  expect([...paymentsOf(renew)].map(({ day, cycle, kind, amount }) => [isoText(day), cycle, kind, amount])).toEqual([
    ["2026-04-30", 1, "renewal", 1000],
    ["2027-04-30", 2, "renewal", 1100],
    ["2026-09-30", 1, "renewal", 500],
  ]);
});

it("counts fiscal years from their first month, and names them by the year in which they start", () => {
  const planned = plan([{ end: "2026-04-30" }], { fiscalYearStart: 10 });
  expect(planned.fiscalYears.map(({ name, first, months }) => [name.en, name.ja, first, months])).toEqual([
    ["FY2025", "2025年度", 0, 6],
    ["FY2026", "2026年度", 6, 12],
    ["FY2027", "2027年度", 18, 6],
  ]);
  expect(amounts(planned.renew.money.currencies[0]?.fiscalYears)).toEqual([1000, 1000, 0]);
});

it("reinstates lapsed licences on the as-of date where the status says so, and renews them from then on", () => {
  const { renew, status } = plan([{ end: "2025-12-31" }], { uplift: 0.1 });
  expect(reasons(renew.leftOut)).toEqual(["lapsedBefore"]);
  expect([...paymentsOf(status)].map(({ day, cycle, kind, amount }) => [isoText(day), cycle, kind, amount])).toEqual([
    ["2026-04-15", 1, "reinstatement", 1000],
    // Paid in April: twelve months with April among them.
    ["2027-03-31", 2, "renewal", 1100],
    ["2028-03-31", 3, "renewal", 1210.0000000000002],
  ]);
});

it("says of each row that is not counted why", () => {
  const { renew, status, lapse } = plan([
    { end: "2022-01-31" },
    { policy: "nec-pp", end: "2026-01-31" },
    { policy: "sparx-jp-annual", end: "2026-06-30" },
    { policy: "netjapan-msp", end: null },
    { amount: null },
  ]);
  expect(reasons(renew.leftOut)).toEqual(["lapsedBefore", "lapsedBefore", "notRenewable", "neverEnds", "priceMissing"]);
  expect(reasons(status.leftOut)).toEqual(["buyNew", "askVendor", "notRenewable", "neverEnds", "priceMissing"]);
  expect(reasons(lapse.leftOut)).toEqual(["lapsedBefore", "lapsedBefore", "neverEnds"]);
  expect(renew.courses).toEqual([]);
  expect(status.leftOut.map(({ why }) => planWords(why, "en"))).toContainEqual(
    expect.stringContaining("Ask the vendor"),
  );
});

it("counts a licence that ended earlier in the first month as renewed in time, and says so", () => {
  const planned = planRenewals(listOf([licence({ policy: "nec-pp", end: "2026-04-10" })]), SETTINGS);
  expect(planned.renew.assumed[0]?.remarks.map(({ id }) => id)).toEqual(["countedAsRenewed"]);
  expect(planned.renew.money.currencies[0]?.months[0]).toEqual({ count: 1, amount: 1000 });
});

it("leaves alone what outlasts the plan, whatever it would cost", () => {
  const { renew, status, lapse } = plan([
    { end: "2029-04-30", amount: null },
    { policy: "sparx-jp-annual", end: "2029-06-30" },
  ]);
  for (const line of [renew, status]) expect([line.courses.length, line.leftOut, line.assumed]).toEqual([2, [], []]);
  expect(lapse.losing.licences).toBe(0);
});

it("counts who loses support if nothing is paid, and what it costs to come back on the last day", () => {
  const { lapse, lastDay } = plan([
    { end: "2026-04-30" },
    { end: "2026-06-30", amount: 500 },
    { end: "2028-03-31" },
    { policy: "nec-pp", end: "2026-06-30" },
  ]);
  expect(isoText(lastDay)).toBe("2028-03-31");
  expect(lapse.losing.licences).toBe(4);
  expect(lapse.losing.months.slice(0, 3)).toEqual([1, 0, 2]);
  expect(lapse.losing.fiscalYears).toEqual([3, 1]);
  expect(lapse.reinstating.currencies).toEqual([{ currency: "", count: 2, amount: 1500 }]);
  expect(reasons(lapse.reinstating.leftOut)).toEqual(["endsThatDay", "askVendor"]);
});

it("never adds currencies up without a rate for each of them", () => {
  const wanted: Wanted[] = [
    { currency: "JPY", amount: 1500 },
    { currency: "USD", amount: 10 },
    { currency: "EUR", amount: 5 },
  ];
  const without = plan(wanted);
  expect(without.renew.money.currencies.map(({ currency }) => currency)).toEqual(["EUR", "JPY", "USD"]);
  expect([without.renew.money.converted, without.missingRates]).toEqual([null, []]);
  const some = plan(wanted, { rates: { into: "JPY", rates: new Map([["USD", 150]]) } });
  expect([some.renew.money.converted, some.lapse.reinstating.converted, some.missingRates]).toEqual([
    null,
    null,
    ["EUR"],
  ]);
  const rates = new Map(Object.entries({ USD: 150, EUR: 160 }));
  const all = plan(wanted, { months: 1, rates: { into: "JPY", rates } });
  expect(all.renew.money.converted).toMatchObject({ currency: "JPY", count: 3, amount: 1500 + 1500 + 800 });
});

it("refuses settings that no plan can have", () => {
  for (const wrong of [{ months: 0 }, { months: 121 }, { months: 1.5 }, { fiscalYearStart: 13 }, { uplift: -1 }]) {
    expect(() => plan([], wrong)).toThrow(RangeError);
  }
});

it("stops at the end of the calendar", () => {
  const asOf = isoDay("9999-11-15");
  const late = planRenewals(listOf([licence({ end: "9999-11-30" }, asOf)], asOf), SETTINGS);
  expect(late.months).toHaveLength(2);
  expect(reasons(late.renew.leftOut)).toEqual(["resultOutOfRange"]);
});

it("works in steps", () => {
  const list = listOf(Array.from({ length: 600 }, (_, row) => licence({ row })));
  const steps = [...planInSteps(list, SETTINGS)];
  expect(steps[0]).toEqual({ done: 100, total: 600 });
  expect(finish(planInSteps(list, SETTINGS))).toEqual(planRenewals(list, SETTINGS));
});

describe("whatever the list", () => {
  const lists = fc.array(anyLicence, { maxLength: 30 });
  const groupings = fc.constantFrom<Grouping>("vendor", "product", "month", "fiscalYear");
  const LINES = ["renew", "status"] as const;

  it("plans two lists together as each for itself", () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [together, first, second] = [plan([...one, ...other]), plan(one), plan(other)];
        for (const line of LINES) {
          for (const currency of ["", "JPY", "USD", "EUR"]) {
            expect(total(together, line, currency)).toBe(total(first, line, currency) + total(second, line, currency));
          }
          expect(together[line].leftOut).toEqual([...first[line].leftOut, ...second[line].leftOut]);
        }
        expect(together.lapse.losing.licences).toBe(first.lapse.losing.licences + second.lapse.losing.licences);
      }),
    );
  });

  it("counts each licence of a line once: paid for or left out", () => {
    fc.assert(
      fc.property(lists, (wanted) => {
        const planned = plan(wanted);
        for (const { courses, leftOut } of [planned.renew, planned.status]) {
          expect(courses.length + leftOut.length).toBe(wanted.length);
        }
      }),
    );
  });

  it("adds payments up to the same by month, by fiscal year and by group", () => {
    fc.assert(
      fc.property(lists, groupings, fc.integer({ min: 1, max: 12 }), (wanted, groupBy, fiscalYearStart) => {
        const planned = plan(wanted, { groupBy, fiscalYearStart });
        for (const { money, ...line } of [planned.renew, planned.status]) {
          const paid = new Map<string, number>();
          for (const { currency, amount } of paymentsOf(line)) paid.set(currency, (paid.get(currency) ?? 0) + amount);
          expect(money.currencies.map(({ currency }) => currency)).toEqual([...paid.keys()].sort());
          for (const { currency, amount, months, fiscalYears, groups } of money.currencies) {
            const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
            expect(amount).toBe(paid.get(currency));
            expect(sum(amounts(months) ?? [])).toBe(amount);
            expect(sum(amounts(fiscalYears) ?? [])).toBe(amount);
            expect(sum(amounts(groups) ?? [])).toBe(amount);
            expect(months.map((_, month) => sum(groups.map((group) => group.months[month] ?? 0)))).toEqual(
              amounts(months),
            );
          }
        }
      }),
    );
  });

  it("converts each part as it converts the whole", () => {
    fc.assert(
      fc.property(lists, groupings, (wanted, groupBy) => {
        const rates = { into: "JPY", rates: new Map(Object.entries({ "": 1, USD: 150, EUR: 160 })) };
        const planned = plan(wanted, { groupBy, rates });
        for (const { money } of [planned.renew, planned.status]) {
          const expected = money.currencies.reduce((all, { currency, amount }) => {
            return all + amount * (currency === "JPY" ? 1 : (rates.rates.get(currency) ?? Number.NaN));
          }, 0);
          expect(money.converted?.amount ?? 0).toBe(expected);
          for (const parts of [money.converted?.months, money.converted?.fiscalYears, money.converted?.groups]) {
            expect((amounts(parts) ?? []).reduce((all, part) => all + part, 0)).toBe(expected);
          }
        }
      }),
    );
  });

  it("says of the line in which all renew what the worksheet's forecast says", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(0, 0.03, -0.1), (wanted, uplift) => {
        const licences = wanted.map((one) => licence({ ...one, currency: "" }));
        const planned = planRenewals(listOf(licences), { ...SETTINGS, uplift });
        const counted = planned.renew.courses.map(({ licence: { policy, end, price } }) => ({
          policy,
          end,
          amount: price.kind === "priced" ? price.amount : 0,
        }));
        const forecast = renewalForecast(counted, AS_OF, SETTINGS.months, uplift);
        if (forecast.kind !== "found") throw new Error(forecast.kind);
        expect(forecast.value.problems).toEqual([]);
        const months = planned.renew.money.currencies[0]?.months ?? planned.months.map(() => ({ count: 0, amount: 0 }));
        for (const [month, { amount, count }] of months.entries()) {
          expect(forecast.value.months[month]?.renewals).toBe(count);
          expect(forecast.value.months[month]?.amount).toBeCloseTo(amount, 4);
        }
      }),
    );
  });
});
