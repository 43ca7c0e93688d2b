import { supportStart } from "../rules/answers";
import { date, optional } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction([policyArgument, date("date"), optional(date("previous_end"))], "date", supportStart);

/**
 * First day of support: by default, or the day after the previous end
 *
 * @customfunction SUPPORT_START
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param date Delivery, certificate or agreed date the policy starts from
 * @param [previous_end] Support end of the term before, for a licence that continues
 * @returns One date for each date
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules NEC-1, NEC-4, NEC-6; source: the policy's.
 * @example =TERM.SUPPORT_START("nec-pp", DATE(2025,1,20)) gives 2025-01-20
 */
export function SUPPORT_START(policy: any[][], date: any[][], previous_end?: any[][]): any[][] {
  return answer(policy, date, previous_end);
}
