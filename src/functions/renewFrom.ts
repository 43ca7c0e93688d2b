import { renewFrom } from "../rules/answers";
import { date } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction([policyArgument, date("end")], "date", renewFrom);

/**
 * First day of the renewal window
 *
 * @customfunction RENEW_FROM
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support; a date or a range of dates
 * @returns One date for each end
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules SPX-6, SPX-10, SPX-11, NJ-7; source: the policy's.
 * @example =TERM.RENEW_FROM("sparx-jp", DATE(2020,9,30)) gives 2020-08-01
 */
export function RENEW_FROM(policy: any[][], end: any[][]): any[][] {
  return answer(policy, end);
}
