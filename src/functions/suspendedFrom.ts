import { suspendedFrom } from "../rules/answers";
import { dates } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { tableFunction } from "./tableFunction";

const answer = tableFunction([policyArgument, dates("ends")], ["date"], (policy, ends) => {
  const answer = suspendedFrom(policy, ends);
  return answer.kind === "found" ? { ...answer, value: [[answer.value]] } : answer;
});

/**
 * Day from which licences of one support id are suspended because one of them ended
 *
 * @customfunction SUSPENDED_FROM
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param ends Support ends of the licences that belong together
 * @returns One date
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rule SPX-9; source: the policy's.
 * @example =TERM.SUSPENDED_FROM("sparx-jp", {44469;44316}) gives 2021-05-01
 */
export function SUSPENDED_FROM(policy: any[][], ends: any[][]): any[][] {
  return answer(policy, ends);
}
