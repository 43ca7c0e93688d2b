import type { Plan, PlannableList, PlanSettings } from "../../plan";
import { ACTION_KINDS } from "../../plan/calendar";
import type { Progress } from "../../list";
import type { RememberedPlan } from "../../workbook/rememberedPlan";
import type { PlanRecord } from "../../workbook/written/writeRecord";

export type PlanWork = "planning" | "inserting" | "undoing";

/** What the last deed came to, where it is more than what the pane shows anyway. */
export type PlanNotice =
  | { readonly kind: "failed"; readonly error: unknown; readonly work: PlanWork }
  /** The settings hold, but the workbook did not take them. */
  | { readonly kind: "not remembered"; readonly error: unknown }
  | { readonly kind: "undone" };

/** Everything the Plan tab shows beyond the list, which it shares with Check. */
export interface PlanState {
  readonly settings: RememberedPlan;
  /** Whether somebody asked for a plan of the list; from then on it follows list, day and settings. */
  readonly isWanted: boolean;
  /** The list as plans, comparisons and calendars need it. */
  readonly plannable: PlannableList | null;
  readonly plan: Plan | null;
  /** Whether `plan` answers to the list, the day and the settings as they are now. */
  readonly upToDate: boolean;
  readonly work: { readonly kind: PlanWork; readonly progress: Progress | null } | null;
  readonly notice: PlanNotice | null;
  /** What was inserted last and can be undone. */
  readonly record: PlanRecord | null;
}

/**
 * How a workbook is planned in which nobody planned before.
 *
 * @param language of the pane: a fiscal year begins in April in Japan, else with the calendar year
 */
export function firstSettings(language: "en" | "ja"): RememberedPlan {
  return {
    months: 24,
    fiscalYearStart: language === "ja" ? 4 : 1,
    uplift: 0,
    groupBy: "vendor",
    line: "renew",
    into: null,
    rates: {},
    approvalDays: 5,
    kinds: [...ACTION_KINDS],
    perOwner: false,
  };
}

/** The same settings as plans take them. */
export function planSettings({ months, fiscalYearStart, uplift, groupBy, into, rates }: RememberedPlan): PlanSettings {
  const settings = { months, fiscalYearStart, uplift, groupBy };
  return into === null ? settings : { ...settings, rates: { into, rates: new Map(Object.entries(rates)) } };
}

/** Whether two settings give the same plan: the others only choose what is shown of it. */
export function isSamePlan(one: RememberedPlan, other: RememberedPlan): boolean {
  const planned = ({ months, fiscalYearStart, uplift, groupBy, into, rates }: RememberedPlan) =>
    JSON.stringify([months, fiscalYearStart, uplift, groupBy, into, Object.entries(rates).sort()]);
  return planned(one) === planned(other);
}

/** Whether the workbook is being changed: nothing else may begin meanwhile. */
export const isInserting = ({ work }: PlanState): boolean => work !== null && work.kind !== "planning";
