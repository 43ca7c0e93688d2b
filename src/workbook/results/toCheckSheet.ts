import { SHEET_WORDS } from "../../locales/workbook";
import { wordsOf, type CheckedList, type CheckedRow, type Problem } from "../../list";
import { STATUS_WORDS, type SupportStatus } from "../../rules/answers";
import type { Day } from "../../rules/days";
import type { Language } from "../../rules/messages";
import { asText } from "./asText";
import type { WrittenCell } from "./resultCell";
import { STATUS_COLOURS } from "./statusColours";

/** Columns of the sheet. */
export const TO_CHECK_COLUMNS = ["row", "cell", "header", "found", "why", "expected", "repair"] as const;

/** Rows of the sheet, 0 for row 1. */
export const TO_CHECK_ROWS = { title: 0, asOf: 1, legend: 5, firstStatus: 6, headings: 13 } as const;

export const LEGEND = Object.keys(STATUS_COLOURS) as SupportStatus[];

/** A row of the full width of the sheet. */
const across = (...cells: readonly WrittenCell[]): WrittenCell[] =>
  TO_CHECK_COLUMNS.map((_, index) => cells[index] ?? "");

function countOf(rows: readonly CheckedRow[], status: SupportStatus): number {
  return rows.filter(({ results }) => results?.status.kind === "found" && results.status.value === status).length;
}

function problemRow(row: number, problem: Problem, language: Language): WrittenCell[] {
  const { address, header, found, why, expected, repair } = problem;
  const texts = [address, header, found, wordsOf(why, language), wordsOf(expected, language), repair?.shown ?? ""];
  return across(row + 1, ...texts.map(asText));
}

/** How many rows `toCheckRows` gives. */
export function toCheckLength({ rows }: CheckedList): number {
  const stopped = rows.filter(({ outcome }) => outcome === "stopped");
  const lines = stopped.reduce(
    (sum, { problems }) => sum + problems.filter(({ level }) => level === "stops").length,
    0,
  );
  return TO_CHECK_ROWS.headings + 1 + Math.max(lines, stopped.length === 0 ? 1 : 0);
}

/**
 * The sheet that lists what needs somebody: how many rows were checked, the colours of each status with their counts,
 * then every reason for which a row was stopped, with its cell.
 *
 * @param sheet name of the list's sheet
 * @param checked the list
 * @param asOf the day on which it was checked
 * @param language of the words
 * @yields rows of cells, each of the sheet's width
 */
export function* toCheckRows(
  sheet: string,
  { rows, totals }: CheckedList,
  asOf: Day,
  language: Language,
): Generator<WrittenCell[]> {
  const words = (id: keyof typeof SHEET_WORDS) => SHEET_WORDS[id][language];
  yield across(asText(words("title").replace("{sheet}", sheet)));
  yield across(words("asOf"), asOf);
  yield across(words("licences"), totals.checked);
  yield across(words("stopped"), totals.stopped);
  yield across();
  yield across(words("legend"), words("rows"));
  for (const status of LEGEND) yield across(STATUS_WORDS[status][language], countOf(rows, status));
  yield across();
  yield across(...TO_CHECK_COLUMNS.map(words));
  if (totals.stopped === 0) yield across(words("nothing"));
  for (const { outcome, row, problems } of rows) {
    if (outcome !== "stopped") continue;
    for (const problem of problems) if (problem.level === "stops") yield problemRow(row, problem, language);
  }
}
