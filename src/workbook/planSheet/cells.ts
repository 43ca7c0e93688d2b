import { cellAddress, columnLetters } from "../../list/address";
import { civilOf, type Day } from "../../rules/days";
import type { SheetBox } from "./sheetDraft";

/** An address that stays when its formula is copied: `$B$2`. */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `$A$15:$A$38`. */
export const fixedRange = ({ row, column, rows, columns }: SheetBox): string =>
  `${fixedCell(row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;

/** A day as formulas of any language write it. */
export function dateFormula(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `DATE(${year},${month},${ofMonth})`;
}

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sheet before the address of its cells. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** A cell of another sheet. */
export const cellOn = (sheet: string, row: number, column: number): string =>
  `${sheetPrefix(sheet)}${cellAddress(row, column)}`;

/** The cells of the settings. The as-of date stands alone at the top: everything on the sheet follows it. */
export const SETTING_ROWS = { asOf: 1, firstMonth: 2, months: 3, uplift: 4, fiscalYearStart: 5, moved: 6, rates: 7 };

export const AS_OF = fixedCell(SETTING_ROWS.asOf, 1);
export const FIRST_MONTH = fixedCell(SETTING_ROWS.firstMonth, 1);
export const UPLIFT = fixedCell(SETTING_ROWS.uplift, 1);
export const FISCAL_YEAR_START = fixedCell(SETTING_ROWS.fiscalYearStart, 1);
