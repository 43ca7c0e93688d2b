import { startEntry } from "../rules/answers";
import { date, flag } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction(
  [policyArgument, flag("locked"), date("shown"), date("today"), date("date")],
  "date",
  startEntry,
);

/**
 * The date to type into a vendor's start date field
 *
 * @customfunction START_ENTRY
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param locked TRUE when the field cannot be changed
 * @param shown The date the field shows
 * @param today The day on which the form is filled in
 * @param date Delivery, certificate or agreed date
 * @returns One date for each position
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rule NEC-5; source: the policy's.
 * @example =TERM.START_ENTRY("nec-pp", FALSE, DATE(2025,2,3), DATE(2025,2,3), DATE(2025,1,20)) gives 2025-01-20
 */
export function START_ENTRY(policy: any[][], locked: any[][], shown: any[][], today: any[][], date: any[][]): any[][] {
  return answer(policy, locked, shown, today, date);
}
