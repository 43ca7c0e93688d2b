import type { CellValue } from "../../list";
import { findHeader, rolesIn } from "../../list/rows/findHeader";

/**
 * How much a block of cells looks like a list of licences.
 *
 * @param values its first rows
 * @returns 2: a row names at least two kinds of columns that such a list has; 1: it has a row of headers at all; 0: it
 *   has none, as titles and notes
 * @example likeness([["Product", "Support end"], ["EA", 44316]]) //=> 2
 */
export function likeness(values: readonly (readonly CellValue[])[]): 0 | 1 | 2 {
  if (values.some((row) => rolesIn(row) > 1)) return 2;
  return findHeader(values, false) === null ? 0 : 1;
}
