import { cellText } from "../cellText";
import { foldText } from "../dates/foldText";
import type { CellValue } from "../listInput";
import { isPlaceholder } from "../placeholder";

/**
 * Folds the cells of a column in which the same few names stand again and again: folding costs more than all else that
 * is done with them.
 *
 * @returns a function: cell -> folded name in lower case; "" for blanks and placeholders
 */
export function foldOnce(): (value: CellValue) => string {
  const known = new Map<CellValue, string>();
  return (value) => {
    let folded = known.get(value);
    if (folded === undefined) {
      const text = foldText(cellText(value)).toLowerCase();
      folded = isPlaceholder(text) ? "" : text;
      known.set(value, folded);
    }
    return folded;
  };
}
