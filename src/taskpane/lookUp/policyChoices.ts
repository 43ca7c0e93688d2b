import { foldText } from "../../rules/policy";
import type { FlatPolicy } from "../../rules/policy";

export interface PolicyChoice {
  id: string;
  vendor: string;
  product: string;
  /** All that can be searched: vendor, product, names and id in both languages, folded. */
  searched: string;
}

/**
 * The policies as a list to choose from.
 *
 * @param policies as they are written down
 * @param language of the words that are shown
 */
export function policyChoices(policies: readonly FlatPolicy[], language: "en" | "ja"): PolicyChoice[] {
  return policies.map((policy) => {
    const texts = ["id", "vendor", "product", "names"].flatMap((field) => inBothLanguages(policy[field]));
    const shown = (field: string) => inBothLanguages(policy[field])[language === "en" ? 0 : 1] ?? "";
    return {
      id: shown("id"),
      vendor: shown("vendor"),
      product: shown("product"),
      searched: texts.map(foldText).join("\n"),
    };
  });
}

/**
 * The choices in which every typed word occurs, in either language; width and case do not count.
 *
 * @example findChoices(choices, "ＮＥＣ zabbix").map(({ id }) => id) //=> ["nec-pp-zabbix"]
 */
export function findChoices<Choice extends PolicyChoice>(choices: readonly Choice[], typed: string): Choice[] {
  const words = foldText(typed).split(" ");
  return choices.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

function inBothLanguages(text: FlatPolicy[string] | undefined): [string, string] {
  if (text === undefined) return ["", ""];
  return typeof text === "string" ? [text, text] : [text.en, text.ja];
}
