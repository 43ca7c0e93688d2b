import { noticeDates } from "../rules/answers";
import { date } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { rowFunction } from "./rowFunction";

const answer = rowFunction([policyArgument, date("end")], ["date"], noticeDates);

/**
 * Days on which the vendor says it sends notices of the coming end
 *
 * @customfunction NOTICE_DATES
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support; a date or a range of dates
 * @returns One row of dates for each end
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rule SPX-7; source: the policy's.
 * @example =TERM.NOTICE_DATES("sparx-jp", DATE(2021,4,30)) gives 2021-03-01 and 2021-04-10
 */
export function NOTICE_DATES(policy: any[][], end: any[][]): any[][] {
  return answer(policy, end);
}
