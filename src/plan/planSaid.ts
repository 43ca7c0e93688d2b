import { PLAN_SENTENCES } from "../locales/plan/reasons";
import { wordsOf, type Said } from "../list";
import type { Language, LocalText, MessageValue } from "../rules/messages";

export type PlanSentenceId = keyof typeof PLAN_SENTENCES;

/** A sentence about a row of a plan, not yet put into a language. */
export interface PlanMessage {
  readonly id: PlanSentenceId;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A sentence of the plan, of the list reader, or of the rules. */
export type PlanSaid = PlanMessage | Said;

export const planSay = (id: PlanSentenceId, values: PlanMessage["values"] = {}): PlanMessage => ({ id, values });

const isPlanMessage = (said: PlanSaid): said is PlanMessage => Object.hasOwn(PLAN_SENTENCES, said.id);

/**
 * What is said about a row of a plan, in words.
 *
 * @param said sentence id and the values of its words in braces
 * @param language "en" or "ja"
 * @returns one or two short sentences
 * @example planWords(planSay("priceMissing", { cell: "F8" }), "en") //=> "No price is given in F8."
 */
export function planWords(said: PlanSaid, language: Language): string {
  if (!isPlanMessage(said)) return wordsOf(said, language);
  const { en, ja }: LocalText = PLAN_SENTENCES[said.id];
  return { en, ja }[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = said.values[name] ?? "";
    return String(typeof value === "object" ? value[language] : value);
  });
}
