import { isBlank } from "../cellText";
import { headerRole } from "../columns/headerRole";
import type { CellValue } from "../listInput";
import { readTextDate } from "../textDate";

type Row = readonly CellValue[];

/** Title rows, logos and remarks above a list are never more. */
const ROWS_LOOKED_AT = 50;
const LONGEST_HEADER = 80;

const isHeaderText = (value: CellValue): value is string =>
  typeof value === "string" && value.length <= LONGEST_HEADER && !readTextDate(value).ok;

/** Whether a row holds texts only, as a row of headers does. */
export function isHeaderRow(row: Row): boolean {
  const cells = row.filter((value) => !isBlank(value));
  return cells.length > 0 && cells.every(isHeaderText);
}

/** How many kinds of columns the texts of a row name. */
export function rolesIn(row: Row): number {
  const roles = row.flatMap((value) => (isBlank(value) ? [] : (headerRole(String(value))?.role ?? [])));
  return new Set(roles.filter((role) => role !== "other")).size;
}

/** Whether a column below a text holds what no header is: a number, a date, a truth value. */
function standsOverValues(header: Row, below: Row): boolean {
  return header.some((value, column) => {
    const cell = below[column];
    if (isBlank(value) || isBlank(cell)) return false;
    return typeof cell !== "string" || readTextDate(cell).ok;
  });
}

/**
 * The row of headers of a list, which may stand below titles.
 *
 * @param values the range, row by row
 * @param isTable whether Excel itself says that the first row is one of headers
 * @returns row inside the range; null where there is none
 * @example findHeader([["Our licences", null], ["Product", "End"], ["EA", 44316]], false) //=> 1
 */
export function findHeader(values: readonly Row[], isTable: boolean): number | null {
  if (isTable) return values.length > 0 ? 0 : null;
  const rows = values.slice(0, ROWS_LOOKED_AT);
  let best: { row: number; roles: number } | null = null;
  for (const [row, cells] of rows.entries()) {
    if (!isHeaderRow(cells)) continue;
    const roles = rolesIn(cells);
    if (roles > (best?.roles ?? 1)) best = { row, roles };
  }
  if (best !== null) return best.row;
  // Headers without a known word: the first row of texts over a row of values.
  const unknown = rows.findIndex((cells, row) => {
    const below = rows.slice(row + 1).find((next) => next.some((value) => !isBlank(value)));
    return isHeaderRow(cells) && below !== undefined && standsOverValues(cells, below);
  });
  return unknown < 0 ? null : unknown;
}
