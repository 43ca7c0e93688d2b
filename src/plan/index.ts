/** What renewals of a checked list will cost, and what would be otherwise on another day or under another policy. */
export type {
  Course,
  CurrencySum,
  Due,
  FiscalYear,
  GroupSum,
  LapseLine,
  Money,
  PaidLine,
  Payment,
  Plan,
  Sum,
} from "./plan";
export type { AssumedRow, LeftOutRow, Named, PlannableList, PlannedLicence, PlannedRow, Price } from "./plannableList";
export type { PlanMessage, PlanSaid, PlanSentenceId } from "./planSaid";
export {
  GROUPINGS,
  LONGEST_PLAN,
  type Grouping,
  type LateCost,
  type LateCostOf,
  type PlanSettings,
  type Rates,
} from "./planSettings";
