import { RESULT_WORDS } from "../../locales/workbook";
import { wordsOf, type CheckedRow, type LicenceResults, type Outcome } from "../../list";
import { ACTION_WORDS, STATUS_WORDS } from "../../rules/answers";
import type { Language } from "../../rules/messages";
import { asText } from "./asText";
import type { AnswerColumn } from "./resultColumn";

export type WrittenCell = string | number;

function outcomeCell<T>(outcome: Outcome<T>, language: Language, show: (value: T) => WrittenCell): WrittenCell {
  if (outcome.kind === "found") return show(outcome.value);
  if (outcome.kind === "wrong") return "";
  return RESULT_WORDS[outcome.kind === "none" ? "none" : "notStated"][language];
}

const serial = (day: number): number => day;

const ANSWERS: {
  readonly [C in Exclude<AnswerColumn, "problem">]: (results: LicenceResults, language: Language) => WrittenCell;
} = {
  status: ({ status }, language) => outcomeCell(status, language, (value) => STATUS_WORDS[value][language]),
  supportEnd: ({ supportEnd }, language) => outcomeCell(supportEnd, language, serial),
  renewFrom: ({ renewFrom }, language) => outcomeCell(renewFrom, language, serial),
  renewBy: ({ renewBy }, language) => outcomeCell(renewBy, language, serial),
  reinstateBy: ({ reinstateBy }, language) => outcomeCell(reinstateBy, language, serial),
  nextAction: ({ nextAction }, language) =>
    outcomeCell(nextAction, language, ({ action }) => ACTION_WORDS[action][language]),
  actionDate: ({ nextAction }) => (nextAction.kind === "found" ? (nextAction.value.on ?? "") : ""),
};

/** What is to be known about a row: what stops it, and what was assumed; each with its cell. */
function problemText({ problems }: CheckedRow, language: Language): string {
  const told = problems.filter(({ level }) => level !== "tidied");
  return told.map(({ address, why }) => `${address}: ${wordsOf(why, language)}`).join(" ");
}

/**
 * What stands in one cell of the results, as a value.
 *
 * @param row the licence; undefined for a row of the list that is none
 * @param column which answer
 * @param language of texts
 * @returns a date is its serial; blank where there is nothing to say
 * @example resultCell(row, "status", "ja") //=> "更新可能"
 */
export function resultCell(row: CheckedRow | undefined, column: AnswerColumn, language: Language): WrittenCell {
  if (row === undefined) return "";
  if (column === "problem") return asText(problemText(row, language));
  return row.results ? ANSWERS[column](row.results, language) : "";
}
