import { supportEnd } from "../rules/answers";
import { date, optional, term as termArgument } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction([policyArgument, date("from"), optional(termArgument)], "date", supportEnd);

/**
 * Last day of the first support term
 *
 * @customfunction SUPPORT_END
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param from Date the policy counts from: purchase, delivery, certificate or chosen start
 * @param [term] Length of the term in months; left out: the first that is sold
 * @returns One date, inclusive, for each position
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules SPX-3, NJ-1, NEC-3, NEC-6; source: the policy's.
 * @example =TERM.SUPPORT_END("sparx-jp", DATE(2020,4,15)) gives 2021-04-30
 */
export function SUPPORT_END(policy: any[][], from: any[][], term?: any[][]): any[][] {
  return answer(policy, from, term);
}
