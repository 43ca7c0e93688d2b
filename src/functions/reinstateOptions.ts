import { reinstateOptions, type ReinstateOption } from "../money/options/reinstateOptions";
import { ACTION_WORDS } from "../rules/answers";
import type { Language } from "../rules/messages";
import { date, language as languageArgument, optional } from "./arguments";
import type { Result } from "./cell";
import { number } from "./numberArguments";
import { policy as policyArgument } from "./policyArgument";
import { tableFunction } from "./tableFunction";

function priceOfDay({ cost, daysCovered }: ReinstateOption, language: Language): Result {
  if (cost === null || daysCovered === 0) return "";
  return cost.kind === "found" ? cost.value.total / daysCovered : ACTION_WORDS.askVendor[language];
}

const answer = tableFunction(
  [policyArgument, date("end"), date("as_of"), optional(number("price")), optional(languageArgument)],
  ["date", "date", "plain", "plain"],
  (policy, end, asOf, price, language) => {
    const options = reinstateOptions(policy, { end, asOf, price });
    if (options.kind !== "found") return options;
    const rows = options.value.map((option) => [
      option.payOn,
      option.coveredTo,
      option.daysCovered,
      priceOfDay(option, language ?? "en"),
    ]);
    return { ...options, value: rows };
  },
);

/**
 * When to pay for lapsed support: pay on, covered to, days covered, price a covered day
 *
 * @customfunction REINSTATE_OPTIONS
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support
 * @param as_of The day on which the question is asked
 * @param [price] Price of one full term; left out: no price a day
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns One row for the first day left, for each day on which waiting gains a month or begins a stage, and for the last day
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A where support can no longer be reinstated, or the source does not state how. A price that the source does not state: "Ask the vendor" in its cell.
 * @remarks Rules SPX-5, SPX-14, SPX-16, SPX-17; source: the policy's.
 * @example =TERM.REINSTATE_OPTIONS("sparx-jp", DATE(2021,4,30), DATE(2024,3,31), 14520) gives 2024-03-31, 2025-02-28, 335, …, 2024-04-01, 2025-03-31, 365, …, 2024-04-30, 2025-03-31, 336, …
 */
export function REINSTATE_OPTIONS(
  policy: any[][],
  end: any[][],
  as_of: any[][],
  price?: any[][],
  language?: any,
): any[][] {
  return answer(policy, end, as_of, price, language);
}
