import { RESULT_WORDS } from "../../locales/workbook";
import type { Language } from "../../rules/messages";

/** What a column that is written can hold. */
export type ResultColumn = Exclude<keyof typeof RESULT_WORDS, "none" | "notStated" | "checked">;

/** The answers about a licence, in the order in which they stand when all are values. */
export const ANSWER_COLUMNS = [
  "status",
  "supportEnd",
  "renewFrom",
  "renewBy",
  "reinstateBy",
  "nextAction",
  "actionDate",
  "problem",
] as const satisfies readonly ResultColumn[];

export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

const DATES: readonly ResultColumn[] = ["supportEnd", "renewFrom", "renewBy", "reinstateBy", "actionDate"];

/**
 * How numbers of a column are shown.
 *
 * @param column what it holds
 * @param hasChannels whether a licence names its channel, which alone has a cut-off time
 * @returns number format; the blank third part keeps a blank cell of the list, which a formula hands on as 0, blank
 */
export function numberFormatOf(column: ResultColumn, hasChannels: boolean): string {
  if (column === "reinstateBy" && hasChannels) return "yyyy-mm-dd hh:mm;;";
  return DATES.includes(column) ? "yyyy-mm-dd;;" : "General";
}

/** Width of a column in points: `yyyy-mm-dd` does not fit into Excel's standard width. */
export function widthOf(column: ResultColumn): number {
  if (column === "problem") return 300;
  if (column === "reinstateBy" || column === "nextAction" || column === "name") return 110;
  return column === "row" ? 50 : 85;
}

/**
 * Headings of columns, none of which stands in the list already: a table takes no heading twice.
 *
 * @param columns what they hold
 * @param language of the headings
 * @param taken headings of the list
 * @returns one heading a column; where its words are taken it says that it comes from the check
 * @example headingsOf(["status"], "en", ["Product", "status"]) //=> ["Status (checked)"]
 */
export function headingsOf(columns: readonly ResultColumn[], language: Language, taken: readonly string[]): string[] {
  const used = new Set(taken.map((heading) => heading.trim().toLowerCase()));
  return columns.map((column) => {
    const words = RESULT_WORDS[column][language];
    const checked = `${words} ${RESULT_WORDS.checked[language]}`;
    let heading: string = used.has(words.toLowerCase()) ? checked : words;
    for (let number = 2; used.has(heading.toLowerCase()); number++) heading = `${checked} ${number}`;
    used.add(heading.toLowerCase());
    return heading;
  });
}
