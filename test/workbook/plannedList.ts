import { plannableList, planRenewals, type Plan, type PlannableList, type PlanSettings } from "../../src/plan";
import type { UnderstoodList } from "../../src/list";
import type { Day } from "../../src/rules/days";
import { dayOf } from "../../src/rules/days";
import { bundledPolicies } from "../../src/rules/policies";
import { checkFirstList } from "./licenceWorkbook";

type Rows = readonly (readonly (string | number)[])[];

export const PLAN_AS_OF = dayOf(2026, 6, 10);

export const PLAN_SETTINGS: PlanSettings = { months: 24, fiscalYearStart: 4, uplift: 0.03, groupBy: "vendor" };

/** Active, renewable, lapsed and unreadable licences of two vendors; real dates, texts, and prices with quantities. */
export const PLAN_LIST: Rows = [
  ["Product", "Vendor", "Support end", "Quantity", "Unit price"],
  ["sparx-jp", "Sparx", dayOf(2026, 6, 30), 5, 14_520],
  ["sparx-jp", "Sparx", dayOf(2026, 11, 30), 1, 14_520],
  ["sparx-jp", "Sparx", dayOf(2026, 3, 31), 2, 14_520],
  ["nec-pp", "NEC", dayOf(2027, 3, 31), 1, 96_000],
  ["sparx-jp", "'=SUM Tools", "'2026/9/30", 3, 10_000],
  ["sparx-jp", "Sparx", dayOf(2027, 1, 31), 1, ""],
  ["sparx-jp", "Sparx", "'soon", 1, 14_520],
  ["sparx-jp", "Sparx", dayOf(2019, 1, 31), 1, 14_520],
];

/** The first list of the workbook, checked and planned. */
export async function planFirstList(
  settings: Partial<PlanSettings> = {},
  currencyOf?: (row: number) => string,
  asOf: Day = PLAN_AS_OF,
): Promise<{ understood: UnderstoodList; plannable: PlannableList; plan: Plan }> {
  const { understood, checked } = await checkFirstList({}, asOf);
  const read = plannableList(understood, checked, asOf, bundledPolicies);
  const licences = read.licences.map((licence) => {
    if (!currencyOf || licence.price.kind === "unpriced") return licence;
    return { ...licence, price: { ...licence.price, currency: currencyOf(licence.row) } };
  });
  const plannable = { ...read, licences };
  return { understood, plannable, plan: planRenewals(plannable, { ...PLAN_SETTINGS, ...settings }) };
}
