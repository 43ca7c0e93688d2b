import { ACTION_WORDS, checkLicence, STATUS_WORDS, type Answer, type Licence } from "../rules/answers";
import type { Day } from "../rules/days";
import { message, sentence, type Language } from "../rules/messages";
import { bundledPolicies } from "../rules/policies";
import { date, language as languageArgument, optional, term as termArgument } from "./arguments";
import { CellError, sentenceOf, type ColumnFormat, type Result } from "./cell";
import { policyOrBlank } from "./policyArgument";
import { rowFunction } from "./rowFunction";
import { resultOf } from "./worksheetFunction";

const FORMATS: readonly [ColumnFormat, ...ColumnFormat[]] = ["plain", "date", "plain", "plain", "date", "date"];
const PROBLEM_COLUMN = 2;
const BLANK_ROW: readonly Result[] = FORMATS.map(() => "");

/** A licence that cannot be read: the sentence stands under "problem", the error in the other columns. */
function refusedRow(error: CellError, language: Language): Result[] {
  return FORMATS.map((_, column) => (column === PROBLEM_COLUMN && sentenceOf(error, language)) || error);
}

function cellOf<T>(answer: Answer<T> | null, written: (value: T) => Result): Result {
  if (answer === null) return "";
  const result = resultOf(answer);
  return result instanceof CellError ? result : written(result);
}

function checkedRow(licence: Licence, asOf: Day, language: Language): readonly Result[] {
  const checked = checkLicence(licence, asOf);
  if (checked === null) return BLANK_ROW;
  return [
    cellOf(checked.status, (status) => STATUS_WORDS[status][language]),
    cellOf(checked.expectedEnd, (end) => end),
    checked.problem === null ? "" : sentence(checked.problem, language),
    cellOf(checked.nextAction, ({ action }) => ACTION_WORDS[action][language]),
    cellOf(checked.nextAction, ({ on }) => on ?? ""),
    cellOf(checked.reinstateBy, (last) => last),
  ];
}

const answer = rowFunction(
  [
    optional(policyOrBlank),
    optional(date("starts")),
    optional(date("ends")),
    date("as_of"),
    optional(termArgument),
    optional(languageArgument),
  ],
  FORMATS,
  (policy, start, end, asOf, term, language) => {
    const nothing = start === null && end === null;
    if (policy === null && !nothing) {
      return { kind: "wrong", message: message("policyMissing", { nearest: bundledPolicies.nearestIds("") }) };
    }
    const row = policy === null ? BLANK_ROW : checkedRow({ policy, start, end, term }, asOf, language ?? "en");
    return { kind: "found", value: row, because: [] };
  },
  refusedRow,
);

/**
 * Checks a licence list: status, expected end, problem, next action, action date and reinstate by for each row
 *
 * @customfunction CHECK_LICENCES
 * @param policies Policy of each licence: ids, names, or one policy block
 * @param starts The date each policy counts from: purchase, delivery or chosen start; may be blank
 * @param ends Support end of each licence; may be blank
 * @param as_of The day on which the list is checked
 * @param [terms] Length of each first term in months; left out: the first that is sold
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns One row a licence, without headers; a blank row for a blank licence
 * @remarks Errors: a licence that cannot be read has its sentence under problem and #VALUE! beside it; #N/A where there is no such date, or the source does not state it.
 * @remarks Rules: those of the policies; source: the policies'.
 * @example =TERM.CHECK_LICENCES("sparx-jp", DATE(2020,4,15), DATE(2021,4,30), DATE(2021,3,15)) gives Renewable, 2021-04-30, …, Renew by, 2021-04-30, 2024-04-30
 */
export function CHECK_LICENCES(
  policies: any[][],
  starts: any[][],
  ends: any[][],
  as_of: any[][],
  terms?: any[][],
  language?: any,
): any[][] {
  return answer(policies, starts, ends, as_of, terms, language);
}
