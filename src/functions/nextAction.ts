import { ACTION_WORDS, nextAction } from "../rules/answers";
import { date, language as languageArgument, optional } from "./arguments";
import { policy as policyArgument } from "./policyArgument";
import { rowFunction } from "./rowFunction";

const answer = rowFunction(
  [policyArgument, date("end"), date("as_of"), optional(languageArgument)],
  ["plain", "date"],
  (policy, end, asOf, language) => {
    const answer = nextAction(policy, end, asOf);
    if (answer.kind !== "found") return answer;
    const { action, on } = answer.value;
    return { ...answer, value: [ACTION_WORDS[action][language ?? "en"], on ?? ""] };
  },
);

/**
 * What to do next about a licence, and by or from when
 *
 * @customfunction NEXT_ACTION
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support; a date or a range of dates
 * @param as_of The day on which the question is asked; a date or a range of dates
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns One row for each position: the action and its date; no date where none is set
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules as in SUPPORT_STATUS; source: the policy's.
 * @example =TERM.NEXT_ACTION("sparx-jp", DATE(2021,4,30), DATE(2021,3,15)) gives Renew by and 2021-04-30
 */
export function NEXT_ACTION(policy: any[][], end: any[][], as_of: any[][], language?: any): any[][] {
  return answer(policy, end, as_of, language);
}
