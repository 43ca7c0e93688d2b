import { usable } from "../rules/answers";
import { flags } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { tableFunction } from "./tableFunction";

const answer = tableFunction([policyArgument, flags("renewed")], ["plain"], (policy, renewed) => {
  const answer = usable(policy, renewed.flat());
  if (answer.kind !== "found") return answer;
  const usableNow = [...answer.value];
  return { ...answer, value: renewed.map((row) => usableNow.splice(0, row.length)) };
});

/**
 * For each licence, whether it may still be used after a partial renewal
 *
 * @customfunction USABLE
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param renewed For each licence TRUE when it was renewed; blank counts as FALSE
 * @returns TRUE or FALSE for each licence, in the shape of the range
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rule SPX-12; source: the policy's.
 * @example =TERM.USABLE("sparx-jp", {TRUE;FALSE}) gives TRUE and FALSE
 */
export function USABLE(policy: any[][], renewed: any[][]): any[][] {
  return answer(policy, renewed);
}
