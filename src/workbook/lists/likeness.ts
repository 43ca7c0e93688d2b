import type { CellValue } from "../../list";
import { findHeader, rolesIn } from "../../list/rows/findHeader";
import { isBlock } from "../../rules/policy";

type Rows = readonly (readonly CellValue[])[];

/** Whether rows are those of a policy block: a list may have one word in its first column that is a field's name too. */
function isPolicy(values: Rows): boolean {
  const fields = values.filter((row) => isBlock([row])).length;
  return fields > 1 && fields * 2 > values.length;
}

/**
 * How much a block of cells looks like a list of licences.
 *
 * @param values its first rows
 * @returns 2: a row names at least two kinds of columns that such a list has; 1: it has a row of headers at all; 0: it
 *   has none, as titles and notes, or it is a policy block
 * @example likeness([["Product", "Support end"], ["EA", 44316]]) //=> 2
 */
export function likeness(values: Rows): 0 | 1 | 2 {
  if (isPolicy(values)) return 0;
  if (values.some((row) => rolesIn(row) > 1)) return 2;
  return findHeader(values, false) === null ? 0 : 1;
}
