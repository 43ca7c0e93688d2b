/**
 * What a checked list costs, and what would be otherwise on another day or under another policy.
 *
 * 1. `plannableList(understood, checked, asOf, library)` takes what plans need from a checked list.
 * 2. `planRenewals(list, settings)` says what is paid when, in three ways; `paymentsOf(line)` lists single payments.
 * 3. `compareLists(before, after)` says which rows move between two checks of one list.
 *
 * Each has a twin in steps (`plannableInSteps`, `planInSteps`, `compareInSteps`), each step being shorter than a screen may wait. No row
 * stops a plan: it is left out and says why.
 */
export { plannableInSteps, plannableList } from "./fromList/plannableList";
export { paymentsOf } from "./paymentsOf";
export type {
  Course,
  CurrencySum,
  Due,
  FiscalYear,
  GroupSum,
  LapseLine,
  Losing,
  Money,
  PaidLine,
  Payment,
  Plan,
  Reinstatement,
  Reinstating,
  Sum,
} from "./plan";
export type { AssumedRow, LeftOutRow, Named, PlannableList, PlannedLicence, PlannedRow, Price } from "./plannableList";
export { planInSteps, planRenewals } from "./planRenewals";
export { planSay, planWords, type PlanMessage, type PlanSaid, type PlanSentenceId } from "./planSaid";
export { GROUPINGS, HIGHEST_UPLIFT, LONGEST_PLAN, type Grouping, type PlanSettings, type Rates } from "./planSettings";
export { compareInSteps, compareLists } from "./whatIf/compareLists";
export {
  COMPARED,
  COMPARED_DAYS,
  type Compared,
  type ComparedDay,
  type Comparison,
  type DayShift,
  type MovedRow,
  type RowSide,
  type RowState,
} from "./whatIf/comparison";
