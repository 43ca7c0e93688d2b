import { describeAnchor, describeStep } from "../../rules/language";
import type { Rule } from "../../rules/language";
import type { Policy, Stated, Terms } from "../../rules/policy";
import { fill, paneWords } from "../../locales/taskpane";

/** How a language strings its words together. */
export const separatorOf = (language: "en" | "ja"): string => (language === "ja" ? "、" : ", ");

/**
 * A date rule in words.
 *
 * @param term months of the one term that is sold; null where there are several
 * @example ruleText(sparxJp["renewal opens"].value, 12, "en") //=> "Support end, 1 month earlier, first day of that month"
 */
export function ruleText({ anchor, steps }: Rule, term: number | null, language: "en" | "ja"): string {
  const words = steps.map((step) => describeStep(step, term, language));
  return [describeAnchor(anchor, language), ...words].join(separatorOf(language));
}

/** The length that "term" stands for where only one is sold; else null. */
export function onlyTerm(terms: Policy["initial terms"]): number | null {
  if (terms.kind !== "stated" || terms.value.wholeYears || terms.value.months.length > 1) return null;
  return terms.value.months[0];
}

/**
 * The lengths that are sold, in words.
 *
 * @example termsText(stated { months: [12, 24], wholeYears: false }, "en") //=> "12, 24 months"
 */
export function termsText(terms: Stated<Terms>, language: "en" | "ja"): string | undefined {
  if (terms.kind !== "stated") return undefined;
  const words = paneWords[language].terms;
  if (terms.value.wholeYears) return words.wholeYears;
  return fill(words.months, { months: terms.value.months.join(separatorOf(language)) });
}
