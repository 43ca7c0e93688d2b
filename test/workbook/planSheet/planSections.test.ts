import { checkList, understandList, type ListInput } from "../../../src/list";
import { plannableList, planRenewals, type PlanSettings } from "../../../src/plan";
import { bundledPolicies } from "../../../src/rules/policies";
import { Pace } from "../../../src/workbook/pace";
import { planSections, type PlanSections } from "../../../src/workbook/planSheet/planSections";
import { PLAN_AS_OF, PLAN_LIST, PLAN_SETTINGS } from "../plannedList";

const values = PLAN_LIST.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)));
const input: ListInput = { sheet: "Licences", firstRow: 0, firstColumn: 0, values };
const understood = understandList(input, {}, bundledPolicies);
const read = plannableList(understood, checkList(understood, PLAN_AS_OF, bundledPolicies), PLAN_AS_OF, bundledPolicies);
const licences = read.licences.map((licence) => {
  if (licence.price.kind === "unpriced") return licence;
  return { ...licence, price: { ...licence.price, currency: licence.row === 4 ? "USD" : "JPY" } };
});
const list = { ...read, licences };

const sectionsOf = (settings: Partial<PlanSettings> = {}, isLive = true): Promise<PlanSections> =>
  planSections(list, planRenewals(list, { ...PLAN_SETTINGS, ...settings }), isLive, "en", new Pace());

const sum = (months: readonly number[] | null): number => (months ?? []).reduce((all, amount) => all + amount, 0);

it("makes a section of each currency, with the groups that cost most first", async () => {
  const { sections, isConverted } = await sectionsOf();
  expect(isConverted).toBe(false);
  expect(sections.map(({ currency, groups }) => [currency, [...groups.keys()]])).toEqual([
    ["JPY", ["Sparx", "=SUM Tools"]],
    ["USD", ["NEC"]],
  ]);
});

it("adds up to what the plan says, for both lines", async () => {
  const plan = planRenewals(list, PLAN_SETTINGS);
  const { sections } = await sectionsOf();
  for (const [index, { groups, status, fixedRenew, fixedStatus }] of sections.entries()) {
    expect(sum([...groups.values()].map(sum))).toBeCloseTo(plan.renew.money.currencies[index]?.amount ?? NaN, 4);
    expect(sum(status)).toBeCloseTo(plan.status.money.currencies[index]?.amount ?? NaN, 4);
    expect([fixedRenew, fixedStatus]).toEqual([null, null]);
  }
});

it("puts the rows of the table in the order of the columns, those that no column counts last", async () => {
  const { licences: rows } = await sectionsOf();
  expect(rows.map(({ group, licence }) => [group, licence.row])).toEqual([
    ["Sparx", 1],
    ["Sparx", 2],
    ["Sparx", 3],
    ["Sparx", 8],
    ["=SUM Tools", 5],
    ["NEC", 4],
    ["", 6],
  ]);
});

it("makes one section in the currency of the rates, unless a rate is missing", async () => {
  const into = "JPY";
  const converted = await sectionsOf({ rates: { into, rates: new Map([["USD", 150]]) } });
  expect(converted.sections.map(({ currency }) => currency)).toEqual(["JPY"]);
  expect(sum(converted.sections[0]?.groups.get("NEC") ?? null)).toBeCloseTo((96_000 + 98_880) * 150, 4);
  const missing = await sectionsOf({ rates: { into, rates: new Map() } });
  expect([missing.isConverted, missing.sections.length]).toEqual([false, 2]);
});

it("has one column where payments are grouped by their day", async () => {
  const { sections } = await sectionsOf({ groupBy: "fiscalYear" });
  expect(sections.map(({ groups }) => [...groups.keys()])).toEqual([["Licences"], ["Licences"]]);
});

it("sets apart what no formula can follow, while amounts are formulas", async () => {
  const own = { ...list, licences: licences.map((each) => ({ ...each, policy: { ...each.policy } })) };
  const plan = planRenewals(own, PLAN_SETTINGS);
  const live = await planSections(own, plan, true, "en", new Pace());
  expect(live.sections[0]?.groups.size).toBe(0);
  expect(sum(live.sections[0]?.fixedRenew ?? null)).toBeCloseTo(plan.renew.money.currencies[0]?.amount ?? NaN, 4);
  expect(sum(live.sections[0]?.fixedStatus ?? null)).toBeCloseTo(plan.status.money.currencies[0]?.amount ?? NaN, 4);
  expect(live.licences.every(({ group }) => group === "")).toBe(true);
  const asValues = await planSections(own, plan, false, "en", new Pace());
  expect(asValues.sections[0]?.fixedRenew).toBeNull();
  expect(sum([...(asValues.sections[0]?.groups.values() ?? [])].map(sum))).toBeCloseTo(
    plan.renew.money.currencies[0]?.amount ?? NaN,
    4,
  );
});
