import { OPTION_WORDS, type ComparedOption } from "../money/options/comparedOption";
import { compareOptions } from "../money/options/compareOptions";
import { ACTION_WORDS } from "../rules/answers";
import { sentence, type Language } from "../rules/messages";
import { date, language as languageArgument, optional } from "./arguments";
import type { Result } from "./cell";
import { horizon as horizonArgument, lastDayOf } from "./horizonArgument";
import { number } from "./numberArguments";
import { policy as policyArgument } from "./policyArgument";
import { tableFunction } from "./tableFunction";

const hundredths = (value: number): number => Math.round(value * 100) / 100;

function totalCell({ option, payOn, total }: ComparedOption, language: Language): Result {
  if (total !== null) return total;
  // An option that is there has a price; only that of a new licence may just not have been given.
  return payOn === null || option === "buyNew" ? "" : ACTION_WORDS.askVendor[language];
}

function rowOf(compared: ComparedOption, language: Language): readonly Result[] {
  const { option, payOn, coverage, total, lost, remarks } = compared;
  const perMonth = total !== null && coverage !== null && coverage.months > 0 ? total / coverage.months : "";
  return [
    OPTION_WORDS[option][language],
    payOn ?? "",
    coverage === null ? "" : hundredths(coverage.months),
    coverage?.gapDays ?? "",
    totalCell(compared, language),
    perMonth,
    [...(lost === null ? [] : [lost[language]]), ...remarks.map((remark) => sentence(remark, language))].join(" / "),
  ];
}

const answer = tableFunction(
  [
    policyArgument,
    date("end"),
    date("as_of"),
    horizonArgument,
    number("renewal_price"),
    optional(number("reinstate_price")),
    optional(number("new_price")),
    optional(languageArgument),
  ],
  ["plain", "date", "plain"],
  (policy, end, asOf, horizon, renewalPrice, reinstatePrice, newPrice, language) => {
    const prices = { renewalPrice, reinstatePrice, newPrice };
    const options = compareOptions(policy, { end, asOf, horizon: lastDayOf(horizon, asOf), ...prices });
    if (options.kind !== "found") return options;
    return { ...options, value: options.value.map((option) => rowOf(option, language ?? "en")) };
  },
);

/**
 * Renewing, reinstating, buying new or dropping, side by side: pay on, covered months, gap days, total, per month, what is lost
 *
 * @customfunction COMPARE_OPTIONS
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support
 * @param as_of The day on which the question is asked
 * @param horizon The last day to compare until, or a number of months from as_of
 * @param renewal_price Price of one term renewed in time
 * @param [reinstate_price] Price of one reinstated term, without back pay and surcharge; left out: the renewal price
 * @param [new_price] Price of a new licence; left out: no total for buying new
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns One row an option, its name first; reinstatement for the first day, for the first that gains a month, and for the last
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses; #N/A for open-ended licences. An option that is not there, or whose price is not stated, says why in its last cell.
 * @remarks Rules SPX-4, SPX-5, SPX-12, SPX-13, SPX-14, SPX-17; source: the policy's.
 * @example =TERM.COMPARE_OPTIONS("sparx-jp", DATE(2021,4,30), DATE(2021,4,1), DATE(2022,3,31), 14520) gives Renew now, 2021-04-01, 12, 0, 14520, 1210, …
 */
export function COMPARE_OPTIONS(
  policy: any[][],
  end: any[][],
  as_of: any[][],
  horizon: any[][],
  renewal_price: any[][],
  reinstate_price?: any[][],
  new_price?: any[][],
  language?: any,
): any[][] {
  return answer(policy, end, as_of, horizon, renewal_price, reinstate_price, new_price, language);
}
