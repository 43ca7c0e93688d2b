import fc from "fast-check";
import { MOST_RENEWALS, renewalSchedule, type RenewalPrice } from "../../src/money/renewalSchedule";
import { renewBy } from "../../src/rules/answers";
import { isoText, monthEnd, toDay } from "../../src/rules/days";
import { sentence } from "../../src/rules/messages";
import type { Policy } from "../../src/rules/policy";
import { bundled } from "../rules/answers/asked";
import { isoDay } from "../rules/isoDay";
import { checkedPolicy } from "../rules/policy/checkedPolicy";

const FREE: RenewalPrice = { quantity: 1, unitPrice: null, uplift: 0 };
const sparx = bundled("sparx-jp");
const early = checkedPolicy({
  "renewal closes": "end, - 1 month, month end",
  "renewed end": "end, + 1 day, for term",
  "renewal terms": "1",
});

function schedule(policy: Policy, end: string, until: string, price: Partial<RenewalPrice> = {}) {
  const answer = renewalSchedule(policy, isoDay(end), isoDay(until), { ...FREE, ...price });
  if (answer.kind !== "found") return `${answer.kind}: ${sentence(answer.message, "en")}`;
  return answer.value.map(
    ({ payBy, start, end: last, months, amount }) =>
      `${isoText(payBy)}: ${isoText(start)} to ${isoText(last)}, ${months} months, ${amount ?? "no price"}`,
  );
}

it("lists the renewals to be paid until a day, that day included", () => {
  const first = "2026-04-30: 2026-05-01 to 2027-04-30, 12 months, no price";
  const second = "2027-04-30: 2027-05-01 to 2028-04-30, 12 months, no price";
  expect(schedule(sparx, "2026-04-30", "2027-04-29")).toEqual([first]);
  expect(schedule(sparx, "2026-04-30", "2027-04-30")).toEqual([first, second]);
});

it("goes by the day to pay, not by the end", () => {
  expect(schedule(early, "2026-04-30", "2026-03-31")).toEqual([
    "2026-03-31: 2026-05-01 to 2026-05-31, 1 months, no price",
  ]);
});

it("multiplies quantity and price, and raises them with each cycle", () => {
  const amounts = schedule(sparx, "2026-04-30", "2028-04-30", { quantity: 5, unitPrice: 1000, uplift: 0.5 });
  expect(amounts).toEqual([
    expect.stringMatching(/, 5000$/),
    expect.stringMatching(/, 7500$/),
    expect.stringMatching(/, 11250$/),
  ]);
});

it("gives the months of a period that is not made of whole ones", () => {
  const days = checkedPolicy({ "renewed end": "end, + 45 days" });
  expect(schedule(days, "2021-04-30", "2021-05-01")).toEqual([
    "2021-04-30: 2021-05-01 to 2021-06-14, 1.47 months, no price",
  ]);
});

it("says when the first is due where none is due until then", () => {
  expect(schedule(sparx, "2026-04-30", "2026-04-29")).toBe(
    "none: sparx-jp: no renewal is to be paid by 2026-04-29. The first is due on 2026-04-30.",
  );
});

it("answers as the rules do where there is no renewal to list", () => {
  expect(schedule(bundled("netjapan-msp"), "2026-04-30", "2030-01-01")).toMatch(/^none: netjapan-msp: .*no end date/);
  expect(schedule(bundled("sparx-jp-annual"), "2026-04-30", "2030-01-01")).toMatch(/^none: .*is not renewed/);
  expect(schedule(sparx, "2026-04-29", "2020-01-01")).toMatch(/^wrong: .*Meant: 2026-04-30/);
  expect(schedule(checkedPolicy({}), "2026-04-30", "2030-01-01")).toMatch(/^not stated: acme: /);
});

it("computes no period that is not asked for", () => {
  expect(schedule(sparx, "9998-12-31", "9999-12-30")).toHaveLength(1);
  expect(schedule(sparx, "9998-12-31", "9999-12-31")).toMatch(/^wrong: The result lies outside/);
});

it("stops at more renewals than anybody plans, and at amounts that no cell can hold", () => {
  expect(schedule(early, "2026-04-30", "2126-03-31")).toMatch(/^wrong: acme: more than 1200 renewals fall due by 2126/);
  expect(schedule(early, "2026-04-30", "2126-02-28")).toHaveLength(MOST_RENEWALS);
  expect(schedule(sparx, "2026-04-30", "2036-04-30", { unitPrice: 1, uplift: 1e200 })).toMatch(/^wrong: The amount/);
  expect(schedule(sparx, "2026-04-30", "2036-04-30", { uplift: 1e200 })).toHaveLength(11);
});

it("joins its periods without a gap or an overlap, for any policy that renews", () => {
  const policies = ["sparx-jp", "sparx-jp-lemontree", "nec-pp", "nec-pp-rhel", "netjapan-perpetual"].map(bundled);
  const anyEnd = fc.integer({ min: isoDay("1990-01-01"), max: isoDay("2090-01-01") }).map(toDay);
  fc.assert(
    fc.property(fc.constantFrom(...policies, early), anyEnd, fc.nat({ max: 4000 }), (policy, day, days) => {
      const end = monthEnd(day);
      const until = toDay(end + days);
      const answer = renewalSchedule(policy, end, until, FREE);
      if (answer.kind !== "found") throw new Error(sentence(answer.message, "en"));
      let last = end;
      for (const renewal of answer.value) {
        expect(renewal.start).toBe(last + 1);
        expect(renewal.end).toBeGreaterThanOrEqual(renewal.start);
        expect(renewBy(policy, last)).toMatchObject({ value: renewal.payBy });
        expect(renewal.payBy).toBeLessThanOrEqual(until);
        last = renewal.end;
      }
      // The next one is due later.
      expect(renewBy(policy, last)).toMatchObject({ kind: "found" });
      expect((renewBy(policy, last) as { value: number }).value).toBeGreaterThan(until);
    }),
  );
});
