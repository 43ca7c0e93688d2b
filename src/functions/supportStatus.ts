import { STATUS_WORDS, supportStatus } from "../rules/answers";
import { date, language as languageArgument, optional } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { worksheetFunction } from "./worksheetFunction";

const answer = worksheetFunction(
  [policyArgument, date("end"), date("as_of"), optional(languageArgument)],
  "plain",
  (policy, end, asOf, language) => {
    const answer = supportStatus(policy, end, asOf);
    return answer.kind === "found" ? { ...answer, value: STATUS_WORDS[answer.value][language ?? "en"] } : answer;
  },
);

/**
 * State of support on a given day: active, renewable, reinstatable, ended or open-ended
 *
 * @customfunction SUPPORT_STATUS
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support; a date or a range of dates
 * @param as_of The day on which the question is asked; a date or a range of dates
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns One text for each position
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules SPX-6, SPX-8, SPX-14, SPX-17, NJ-4, NJ-7; source: the policy's.
 * @example =TERM.SUPPORT_STATUS("sparx-jp", DATE(2020,7,31), DATE(2023,8,1)) gives Ended
 */
export function SUPPORT_STATUS(policy: any[][], end: any[][], as_of: any[][], language?: any): any[][] {
  return answer(policy, end, as_of, language);
}
