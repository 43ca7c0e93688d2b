import { renewBy } from "../rules/answers";
import { date } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction([policyArgument, date("end")], "date", renewBy);

/**
 * Last day of a gapless renewal
 *
 * @customfunction RENEW_BY
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support; a date or a range of dates
 * @returns One date for each end
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules SPX-4, NEC-4; source: the policy's.
 * @example =TERM.RENEW_BY("sparx-jp", DATE(2021,4,30)) gives 2021-04-30
 */
export function RENEW_BY(policy: any[][], end: any[][]): any[][] {
  return answer(policy, end);
}
