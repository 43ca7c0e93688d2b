import { ACTION_WORDS, STATUS_WORDS } from "../../rules/answers";
import type { AnyAnswer, Found } from "../../rules/answers";
import { clockText, toDay } from "../../rules/days";
import { dateText } from "../date/dateText";

type Value = Extract<AnyAnswer, { kind: "found" }> extends Found<infer T> ? T : never;

/**
 * The value of an answer as people read it.
 *
 * @param value a day with or without a clock time, days, a status, or an action with its day
 * @example answerText(45138.625, "en") //=> "2023-07-31 (Mon) 15:00"
 */
export function answerText(value: Value, language: "en" | "ja"): string {
  if (typeof value === "number") return dayAndTime(value, language);
  if (typeof value === "string") return STATUS_WORDS[value][language];
  if ("action" in value) {
    const action = ACTION_WORDS[value.action][language];
    return value.on === null ? action : `${action} ${dateText(value.on, language)}`;
  }
  return value.map((day) => dateText(day, language)).join(language === "ja" ? "、" : ", ");
}

function dayAndTime(value: number, language: "en" | "ja"): string {
  const day = Math.floor(value);
  const text = dateText(toDay(day), language);
  return value === day ? text : `${text} ${clockText(value)}`;
}
