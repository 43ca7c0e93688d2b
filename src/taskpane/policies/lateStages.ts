import { paneWords } from "../../locales/taskpane";
import type { LateStage, Policy } from "../../rules/policy";
import type { FactField } from "./policyFacts";
import { onlyTerm, ruleText, separatorOf, termsText } from "./ruleText";

/** One rung of the late ladder: what holds in it, field by field. */
export interface LateStageText {
  readonly number: number;
  readonly lines: readonly { readonly field: FactField; readonly text: string }[];
}

// The forms that the schema takes, most specific first; numbers stay as they are.
const JAPANESE: readonly (readonly [RegExp, string])[] = [
  [/^larger of (.+) and (.+)$/, "$1と$2の大きい方"],
  [/, capped at (\d+) days?/, "(上限 $1 日)"],
  [/, capped at (\d+) months?/, "(上限 $1 か月)"],
  [/, capped at (\d+) years?/, "(上限 $1 年)"],
  [/gap on top/, "空白期間分を追加で支払う"],
  [/gap eaten/, "空白期間分だけ期間が短くなる"],
  [/([\d.]+ ?%?) ?of gap/g, "空白期間分の $1"],
  [/([\d.]+ ?%?) ?of renewal/g, "更新料金の $1"],
  [/([\d.]+ ?%?) ?of list price/g, "定価の $1"],
  [/([\d.]+) ?fixed/g, "定額 $1"],
  [/([\d.]+) ?per month/g, "1 か月あたり $1"],
  [/^none/, "なし"],
  [/^not stated/, "記載なし"],
];

function moneyText(text: string, language: "en" | "ja"): string {
  if (language === "en") return text;
  return JAPANESE.reduce((written, [english, japanese]) => written.replace(english, japanese), text);
}

function clockText(fraction: number): string {
  const minutes = Math.round(fraction * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function cutOffText(policy: Policy, { "cut-off": cutOffs }: LateStage, language: "en" | "ja"): string {
  const nameOf = (channel: string) => policy.channels[language][policy.channels.en.indexOf(channel)] ?? channel;
  return [...cutOffs].map(([channel, time]) => `${nameOf(channel)} ${clockText(time)}`).join(separatorOf(language));
}

function linesOf(policy: Policy, stage: LateStage, language: "en" | "ja"): [FactField, string][] {
  const words = paneWords[language];
  const terms = stage.terms ?? policy["renewal terms"];
  const term = onlyTerm(terms);
  const { until, end } = stage;
  const untilText = until.kind === "stated" ? ruleText(until.value, term, language) : undefined;
  const unsaid = { "no limit": words.policies.noLimit, none: words.none, "not stated": words.notStated };
  return [
    ["until", untilText ?? unsaid[until.kind === "stated" ? "none" : until.kind]],
    ["end", end.kind === "stated" ? ruleText(end.value, term, language) : ""],
    ["terms", stage.terms === undefined ? "" : (termsText(stage.terms, language) ?? "")],
    ["cut-off", cutOffText(policy, stage, language)],
    ["back pay", stage["back pay"] === "not stated" ? "" : moneyText(stage["back pay"], language)],
    ["surcharge", stage.surcharge === "not stated" ? "" : moneyText(stage.surcharge, language)],
    ["buy", stage.buy[language]],
  ];
}

/**
 * The late stages of a policy in words; none where its source is silent about the time after the end.
 *
 * @param policy compiled policy
 * @param language of the words
 * @returns stages in their order, each with what it states
 * @example lateStages(sparxJp, "en")[0]?.lines[0]
 *   //=> { field: "until", text: "Support end, 36 months later, last business day of that month" }
 */
export function lateStages(policy: Policy, language: "en" | "ja"): LateStageText[] {
  const silent = policy.late.every(({ until, end }) => until.kind === "not stated" && end.kind === "not stated");
  if (silent) return [];
  return policy.late.map((stage, index) => ({
    number: index + 1,
    lines: linesOf(policy, stage, language).flatMap(([field, text]) => (text === "" ? [] : [{ field, text }])),
  }));
}
