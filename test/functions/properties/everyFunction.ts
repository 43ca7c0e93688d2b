import { BUSINESS_DAY } from "../../../src/functions/businessDay";
import { CHECK_LICENCES } from "../../../src/functions/checkLicences";
import { COMPARE_OPTIONS } from "../../../src/functions/compareOptions";
import { EXPLAIN } from "../../../src/functions/explain";
import { LATE_STAGES } from "../../../src/functions/lateStages";
import { NEXT_ACTION } from "../../../src/functions/nextAction";
import { NOTICE_DATES } from "../../../src/functions/noticeDates";
import { POLICIES } from "../../../src/functions/policies";
import { POLICY } from "../../../src/functions/policy";
import { PRORATE } from "../../../src/functions/prorate";
import { REINSTATE_BY } from "../../../src/functions/reinstateBy";
import { REINSTATE_OPTIONS } from "../../../src/functions/reinstateOptions";
import { RENEW_BY } from "../../../src/functions/renewBy";
import { RENEW_FROM } from "../../../src/functions/renewFrom";
import { RENEWAL_FORECAST } from "../../../src/functions/renewalForecast";
import { RENEWAL_SCHEDULE } from "../../../src/functions/renewalSchedule";
import { RENEWED_END } from "../../../src/functions/renewedEnd";
import { SPREAD_COST } from "../../../src/functions/spreadCost";
import { START_ENTRY } from "../../../src/functions/startEntry";
import { START_WINDOW } from "../../../src/functions/startWindow";
import { SUPPORT_END } from "../../../src/functions/supportEnd";
import { SUPPORT_START } from "../../../src/functions/supportStart";
import { SUPPORT_STATUS } from "../../../src/functions/supportStatus";
import { SUSPENDED_FROM } from "../../../src/functions/suspendedFrom";
import { USABLE } from "../../../src/functions/usable";

/** What an argument holds; tests make cells that fit it, and cells that do not. */
export type Kind =
  | "policy"
  | "date"
  | "dates"
  | "term"
  | "amount"
  | "uplift"
  | "count"
  | "decimals"
  | "basis"
  | "flag"
  | "text"
  | "channel"
  | "direction"
  | "calendar"
  | "question"
  | "language";

export interface TestedFunction {
  readonly id: string;
  readonly call: (...args: unknown[]) => unknown[][];
  readonly kinds: readonly Kind[];
  /** How a range spills: a cell or a row for each position; null where the function is asked once. */
  readonly spills: "cell" | "row" | null;
}

function tested<A extends unknown[]>(
  worksheetFunction: (...args: A) => unknown[][],
  spills: TestedFunction["spills"],
  ...kinds: { [P in keyof A]: Kind }
): TestedFunction {
  const call = (...args: unknown[]): unknown[][] => worksheetFunction(...(args as A));
  return { id: worksheetFunction.name, call, kinds: kinds as readonly Kind[], spills };
}

/** Every worksheet function, with the kinds of its arguments in order. */
export const EVERY_FUNCTION: readonly TestedFunction[] = [
  tested(BUSINESS_DAY, "cell", "date", "direction", "calendar", "dates"),
  tested(CHECK_LICENCES, "row", "policy", "date", "date", "date", "term", "language"),
  tested(COMPARE_OPTIONS, null, "policy", "date", "date", "date", "amount", "amount", "amount", "language"),
  tested(EXPLAIN, null, "question", "policy", "date", "date", "term", "language"),
  tested(LATE_STAGES, null, "policy", "date", "language"),
  tested(NEXT_ACTION, "row", "policy", "date", "date", "language"),
  tested(NOTICE_DATES, "row", "policy", "date"),
  tested(POLICIES, null, "text", "language"),
  tested(POLICY, null, "policy", "language"),
  tested(PRORATE, "cell", "policy", "amount", "date", "date"),
  tested(REINSTATE_BY, "cell", "policy", "date", "channel", "dates"),
  tested(REINSTATE_OPTIONS, null, "policy", "date", "date", "amount", "language"),
  tested(RENEW_BY, "cell", "policy", "date"),
  tested(RENEW_FROM, "cell", "policy", "date"),
  tested(RENEWAL_FORECAST, null, "policy", "date", "amount", "date", "count", "uplift"),
  tested(RENEWAL_SCHEDULE, null, "policy", "date", "date", "count", "amount", "uplift"),
  tested(RENEWED_END, "cell", "policy", "date", "date", "term"),
  tested(SPREAD_COST, null, "amount", "date", "date", "date", "count", "basis", "decimals"),
  tested(START_ENTRY, "cell", "policy", "flag", "date", "date", "date"),
  tested(START_WINDOW, "row", "policy", "date"),
  tested(SUPPORT_END, "cell", "policy", "date", "term"),
  tested(SUPPORT_START, "cell", "policy", "date", "date"),
  tested(SUPPORT_STATUS, "cell", "policy", "date", "date", "language"),
  tested(SUSPENDED_FROM, null, "policy", "dates"),
  tested(USABLE, null, "policy", "flag"),
];
