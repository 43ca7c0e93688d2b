import { firstSettings, isSamePlan, planSettings } from "../../../src/taskpane/plan/planState";

it("begins fiscal years in April in Japanese, else in January", () => {
  expect(firstSettings("ja").fiscalYearStart).toBe(4);
  expect(firstSettings("en").fiscalYearStart).toBe(1);
});

it("hands rates to the plan only where all amounts are to become one", () => {
  const settings = { ...firstSettings("en"), rates: { USD: 150 } };
  expect(planSettings(settings)).not.toHaveProperty("rates");
  expect(planSettings({ ...settings, into: "JPY" }).rates).toEqual({ into: "JPY", rates: new Map([["USD", 150]]) });
});

it("plans again for what changes the plan, and not for what only shows it otherwise", () => {
  const settings = firstSettings("en");
  expect(isSamePlan(settings, { ...settings, line: "lapse", approvalDays: 9, perOwner: true, kinds: [] })).toBe(true);
  for (const change of [
    { months: 12 },
    { uplift: 0.1 },
    { groupBy: "month" },
    { into: "JPY" },
    { rates: { USD: 2 } },
  ] as const)
    expect(isSamePlan(settings, { ...settings, ...change })).toBe(false);
});
