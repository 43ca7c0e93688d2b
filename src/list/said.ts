import { LIST_SENTENCES } from "../locales/list";
import { ALL_SENTENCES, sentence, type Language, type Message, type MessageValue } from "../rules/messages";

export type ListSentenceId = keyof typeof LIST_SENTENCES;

/** A sentence about a list, not yet put into a language. */
export interface ListMessage {
  readonly id: ListSentenceId;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A sentence of the list reader, or one of the rules. */
export type Said = ListMessage | Message;

export const say = (id: ListSentenceId, values: ListMessage["values"] = {}): ListMessage => ({ id, values });

const isRulesMessage = (said: Said): said is Message => said.id in ALL_SENTENCES;

/**
 * What is said about a list, in words.
 *
 * @param said sentence id and the values of its words in braces
 * @param language "en" or "ja"
 * @returns one or two short sentences
 * @example wordsOf(say("headerSays", { word: "expiry" }), "en") //=> 'The header says "expiry".'
 */
export function wordsOf(said: Said, language: Language): string {
  if (isRulesMessage(said)) return sentence(said, language);
  return LIST_SENTENCES[said.id][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = said.values[name] ?? "";
    return String(typeof value === "object" ? value[language] : value);
  });
}
