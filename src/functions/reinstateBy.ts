import { businessDaysOf, reinstateBy } from "../rules/answers";
import { date, dates, optional, text } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction(
  [policyArgument, date("end"), optional(text("channel")), optional(dates("holidays"))],
  "date",
  (policy, end, channel, holidays) => reinstateBy(policy, end, channel, businessDaysOf(policy, holidays ?? [])),
);

/**
 * Last day of reinstatement; with a channel, its cut-off time as well
 *
 * @customfunction REINSTATE_BY
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support; a date or a range of dates
 * @param [channel] Channel of the purchase, "direct" or "package" for example
 * @param [holidays] Further closed days: a range of dates, used as a whole
 * @returns One date for each end; with a channel the clock time is its fraction
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules SPX-14, SPX-15, SPX-11, NJ-7; source: the policy's.
 * @example =TERM.REINSTATE_BY("sparx-jp", DATE(2020,7,31), "direct") gives 2023-07-31 15:00
 */
export function REINSTATE_BY(policy: any[][], end: any[][], channel?: any[][], holidays?: any[][]): any[][] {
  return answer(policy, end, channel, holidays);
}
