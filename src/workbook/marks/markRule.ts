import { columnLetters } from "../../list/address";
import type { BlockCell } from "../../rules/policy";

/** Excel refuses a formula with a longer text in it. */
const LONGEST_TEXT = 255;

/**
 * The condition under which a cell stays marked: that it still holds what was faulty, so that a mark goes by itself as
 * soon as somebody changes its cell.
 *
 * @param row of the cell, 0 for row 1
 * @param column 0 for column A
 * @param found what is faulty
 * @returns formula of a coloured rule for that one cell
 * @example markRule(3, 2, "monht end") //=> '=$C4="monht end"'
 */
export function markRule(row: number, column: number, found: BlockCell): string {
  const cell = `$${columnLetters(column)}${row + 1}`;
  if (found === null) return `=${cell}=""`;
  if (typeof found === "object") return `=ISERROR(${cell})`;
  if (typeof found !== "string") return `=${cell}=${String(found).toUpperCase()}`;
  const compared = found.length > LONGEST_TEXT ? `LEFT(${cell},${LONGEST_TEXT})` : cell;
  return `=${compared}="${found.slice(0, LONGEST_TEXT).replaceAll('"', '""')}"`;
}
