import { civilOf } from "../rules/days";
import type { Day } from "../rules/days";
import type { LicenceList, ListColumn } from "./licenceList";

/** Which column of a list holds what; a list may know only the starts or only the ends. */
export interface CheckColumns {
  policy: ListColumn;
  start: ListColumn | undefined;
  end: ListColumn | undefined;
}

/**
 * The one formula that checks every licence of a list: one spilled call, because thousands of single ones freeze Excel.
 *
 * @param list the rows to check
 * @param columns which column holds what
 * @param asOf the day on which the status is asked; written into the formula, so that it answers the same tomorrow
 * @param language of the texts in the result
 * @returns the formula with the separators of English, as office.js takes it
 * @example checkFormula(list, columns, asOf, "en")
 *   //=> "=TERM.CHECK_LICENCES(A2:A900,B2:B900,C2:C900,DATE(2026,11,22))"
 */
export function checkFormula(
  { firstRow, rows }: Pick<LicenceList, "firstRow" | "rows">,
  { policy, start, end }: CheckColumns,
  asOf: Day,
  language: "en" | "ja",
): string {
  const range = (column: ListColumn | undefined) =>
    column ? `${column.letters}${firstRow + 1}:${column.letters}${firstRow + rows}` : "";
  const { year, month, day } = civilOf(asOf);
  const inJapanese = language === "ja" ? ',,"ja"' : "";
  const date = `DATE(${year},${month},${day})`;
  return `=TERM.CHECK_LICENCES(${range(policy)},${range(start)},${range(end)},${date}${inJapanese})`;
}
