import { ACTION_WORDS, lateLadder, type Action, type LateRung } from "../rules/answers";
import type { Language, LocalText } from "../rules/messages";
import { describeBackPay, describeStagePrice, describeSurcharge, type Policy, type Stated } from "../rules/policy";
import { date, language as languageArgument, optional } from "./arguments";
import type { Result } from "./cell";
import { policy as policyArgument } from "./policyArgument";
import { tableFunction } from "./tableFunction";
import { resultOf } from "./worksheetFunction";

const UNSTATED = {
  none: { en: "none", ja: "なし" },
  "not stated": { en: "not stated", ja: "記載なし" },
} as const;
const UNTIL = { "no limit": { en: "no limit", ja: "期限なし" }, "not stated": UNSTATED["not stated"] } as const;

const AFTER: Readonly<Record<Policy["after"], Action>> = {
  "buy new": "buyNew",
  upgrade: "buyUpgrade",
  "ask vendor": "askVendor",
};

function textOf<T>(field: Stated<T>, describe: (value: T) => LocalText, language: Language): string {
  return (field.kind === "stated" ? describe(field.value) : UNSTATED[field.kind])[language];
}

/** What to buy, and at which price where it is not that of a renewal in time. */
function buyOf({ price, buy }: NonNullable<LateRung["stage"]>, language: Language): string {
  const isRenewal = price.kind === "stated" && price.value.kind === "renewal";
  return [...(isRenewal ? [] : [textOf(price, describeStagePrice, language)]), buy[language]]
    .filter((text) => text !== "")
    .join(" / ");
}

function rowOf({ from, until, newEnd, stage, after }: LateRung, language: Language): readonly Result[] {
  if (stage === null || until === null) return [from, "", "", "", "", ACTION_WORDS[AFTER[after]][language]];
  return [
    from,
    typeof until === "string" ? UNTIL[until][language] : until,
    newEnd === null ? "" : resultOf(newEnd),
    textOf(stage["back pay"], describeBackPay, language),
    textOf(stage.surcharge, describeSurcharge, language),
    buyOf(stage, language),
  ];
}

const answer = tableFunction(
  [policyArgument, date("end"), optional(languageArgument)],
  ["date", "date", "date", "plain"],
  (policy, end, language) => {
    const ladder = lateLadder(policy, end);
    if (ladder.kind !== "found") return ladder;
    return { ...ladder, value: ladder.value.map((rung) => rowOf(rung, language ?? "en")) };
  },
);

/**
 * What holds after the support end, stage by stage: from, until, new end, back pay, surcharge, what to buy
 *
 * @customfunction LATE_STAGES
 * @param policy Policy id, one of its names, or a two-column policy block
 * @param end Support end, the last day with support
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns One row a late stage, with the new end when paid on its first day; then what holds after the last one
 * @remarks Errors: #VALUE! for input that cannot be read or that the policy refuses, or where the calendar has no day after the end; #N/A where the source does not state what holds after the end. A new end that is not stated: #N/A in its cell.
 * @remarks Rules SPX-5, SPX-14, SPX-16, SPX-17; source: the policy's.
 * @example =TERM.LATE_STAGES("sparx-jp", DATE(2020,7,31)) gives 2020-08-01, 2023-07-31, 2021-07-31, none, none, …, 2023-08-01, …, Buy a new licence
 */
export function LATE_STAGES(policy: any[][], end: any[][], language?: any): any[][] {
  return answer(policy, end, language);
}
