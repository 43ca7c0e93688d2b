import { prorate } from "../money/prorate";
import { date } from "./arguments";
import { amount as amountArgument } from "./numberArguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction(
  [policyArgument, amountArgument("amount"), date("end"), date("target_end")],
  "plain",
  prorate,
);

/**
 * Price of bringing a licence to another end date, by whole months or days as the policy says
 *
 * @customfunction PRORATE
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param amount Price of one full term, the first that the policy renews for; blank is 0
 * @param end Support end, the last day with support; a date or a range of dates
 * @param target_end The support end to reach; a date or a range of dates
 * @returns One amount, not rounded, for each position
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses, and for a part of a month where months are charged; #N/A where nothing is prorated, or the source does not state it.
 * @remarks Rule SPX-20; source: the policy's.
 * @example =TERM.PRORATE("sparx-jp", 14520, DATE(2021,9,30), DATE(2022,4,30)) gives 8470
 */
export function PRORATE(policy: any[][], amount: any[][], end: any[][], target_end: any[][]): any[][] {
  return answer(policy, amount, end, target_end);
}
