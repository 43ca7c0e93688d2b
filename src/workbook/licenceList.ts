import { columnName } from "./columnName";
import { guessRole } from "./guessColumns";

/** A column of a list as it stands in the sheet. */
export interface ListColumn {
  /** 0 for column A. */
  index: number;
  letters: string;
  /** Text of the heading; empty where there is none. */
  heading: string;
}

/** The part of a sheet that holds one licence a row. */
export interface LicenceList {
  sheet: string;
  /** Row of the first licence, 0 for row 1. */
  firstRow: number;
  rows: number;
  hasHeadings: boolean;
  columns: readonly ListColumn[];
}

/** Where a range lies, and the values of its first two rows. */
export interface RangeStart {
  sheet: string;
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  /** Values of the first row, and of the second where there is one. */
  first: readonly unknown[];
  second: readonly unknown[] | undefined;
}

/**
 * Takes a range for a list of licences. Its first row is one of headings when it holds texts only, and either one of
 * them is a known heading or the row below holds a number: dates are mostly numbers in a sheet.
 *
 * @param start place of the range and its first two rows
 * @returns the list
 */
export function licenceList({ sheet, rowIndex, columnIndex, rowCount, first, second }: RangeStart): LicenceList {
  const isText = (value: unknown): value is string => typeof value === "string";
  const known = (value: unknown) => isText(value) && guessRole(value) !== undefined;
  const hasNumber = second?.some((value) => typeof value === "number") ?? false;
  const hasHeadings = second !== undefined && first.every(isText) && (first.some(known) || hasNumber);
  return {
    sheet,
    firstRow: rowIndex + (hasHeadings ? 1 : 0),
    rows: rowCount - (hasHeadings ? 1 : 0),
    hasHeadings,
    columns: first.map((value, place) => ({
      index: columnIndex + place,
      letters: columnName(columnIndex + place),
      heading: hasHeadings ? String(value).trim() : "",
    })),
  };
}
