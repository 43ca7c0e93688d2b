import { paneWords } from "../../locales/taskpane";
import { clockText } from "../../rules/days";
import type { LocalText } from "../../rules/messages";
import {
  describeBackPay,
  describeStagePrice,
  describeSurcharge,
  isSilentStage,
  type LateStage,
  type Policy,
  type Stated,
} from "../../rules/policy";
import type { FactField } from "./policyFacts";
import { onlyTerm, ruleText, separatorOf, termsText } from "./ruleText";

/** One rung of the late ladder: what holds in it, field by field. */
export interface LateStageText {
  readonly number: number;
  readonly lines: readonly { readonly field: FactField; readonly text: string }[];
}

function moneyText<T>(money: Stated<T>, describe: (value: T) => LocalText, language: "en" | "ja"): string {
  if (money.kind === "stated") return describe(money.value)[language];
  return money.kind === "none" ? paneWords[language].none : "";
}

/** The price that needs no line of its own. */
const isRenewalPrice = ({ price }: LateStage): boolean => price.kind === "stated" && price.value.kind === "renewal";

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
    ["price", isRenewalPrice(stage) ? "" : moneyText(stage.price, describeStagePrice, language)],
    ["back pay", moneyText(stage["back pay"], describeBackPay, language)],
    ["surcharge", moneyText(stage.surcharge, describeSurcharge, language)],
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
  if (policy.late.every(isSilentStage)) return [];
  return policy.late.map((stage, index) => ({
    number: index + 1,
    lines: linesOf(policy, stage, language).flatMap(([field, text]) => (text === "" ? [] : [{ field, text }])),
  }));
}
