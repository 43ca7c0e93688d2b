import { renewedEnd } from "../rules/answers";
import { date, optional, term as termArgument } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction(
  [policyArgument, date("end"), date("paid"), optional(termArgument)],
  "date",
  renewedEnd,
);

/**
 * End of the next term when it is paid on a given day: renewal, then reinstatement
 *
 * @customfunction RENEWED_END
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support; a date or a range of dates
 * @param paid Day of payment; a date or a range of dates
 * @param [term] Length of the term in months; left out: the first that is sold
 * @returns One date, inclusive, for each position
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it. Before the window opens and after the last stage: #N/A.
 * @remarks Rules SPX-4, SPX-5, SPX-6, SPX-14, SPX-17, NEC-4; source: the policy's.
 * @example =TERM.RENEWED_END("sparx-jp", DATE(2021,4,30), DATE(2021,5,31)) gives 2022-04-30
 */
export function RENEWED_END(policy: any[][], end: any[][], paid: any[][], term?: any[][]): any[][] {
  return answer(policy, end, paid, term);
}
