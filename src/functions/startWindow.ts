import { startWindow } from "../rules/answers";
import { date } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { rowFunction } from "./rowFunction";

const answer = rowFunction([policyArgument, date("date")], ["date", "date"], startWindow);

/**
 * Earliest and latest day on which support may start, side by side
 *
 * @customfunction START_WINDOW
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param date Delivery, certificate or agreed date the policy starts from
 * @returns One row of two dates for each date
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it. Any day allowed: #N/A.
 * @remarks Rule NEC-6; source: the policy's.
 * @example =TERM.START_WINDOW("nec-pp-nvidia-vgpu", DATE(2024,9,9)) gives 2024-09-09 and 2024-10-09
 */
export function START_WINDOW(policy: any[][], date: any[][]): any[][] {
  return answer(policy, date);
}
