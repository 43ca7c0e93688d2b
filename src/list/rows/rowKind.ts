import { cellText, isBlank } from "../cellText";
import { foldWords } from "../foldWords";
import type { CellValue } from "../listInput";

const TOTAL =
  /^(?:(?:grand|sub|overall) ?)?totals?(?: (?:amount|cost|price|quantity|licen[cs]es?))?(?: [\d ]+.*)?$|^sum$/;
const TOTAL_JA = /^(?:(?:総合|総|合|小|中) ?計|計)(?: .*)?$/;
const NOTE = /^\s*(?:[※*＊]|(?:notes?|注記?|備考)\s*[:：)）])/iu;

/**
 * Whether a row adds up the rows above it. Only its first text counts: a product may well be called Total Commander.
 *
 * @param cells the row
 * @param datesIn columns that hold dates, inside the range: a row with a date is a licence
 * @example isTotal(["合計", null, 12], []) //=> true
 */
export function isTotal(cells: readonly CellValue[], datesIn: readonly number[]): boolean {
  if (datesIn.some((column) => !isBlank(cells[column]))) return false;
  const label = cells.find((value) => typeof value === "string" && !isBlank(value));
  const folded = foldWords(cellText(label));
  return TOTAL.test(folded) || TOTAL_JA.test(folded);
}

/**
 * Whether a row holds a remark about the list: one text alone that begins like one, or stands below all licences.
 *
 * @param cells the row
 * @param afterLast whether no row below holds more than one cell
 * @param namesIn columns that name products or policies: a name alone there is a licence without dates
 * @example isNote(["※ 保守は別途", null], false, [0]) //=> true
 */
export function isNote(cells: readonly CellValue[], afterLast: boolean, namesIn: readonly number[]): boolean {
  const filled = [...cells.keys()].filter((column) => !isBlank(cells[column]));
  const [only, another] = filled;
  if (only === undefined || another !== undefined) return false;
  const text = cells[only];
  if (typeof text !== "string") return false;
  return NOTE.test(text) || (afterLast && !namesIn.includes(only));
}

/**
 * Whether a row repeats the headers, as lists do that were pasted together.
 *
 * @param cells the row
 * @param headers folded, one a column; "" where there is none
 * @param fewest how many have to be there
 * @example repeatsHeader(["product", "END"], ["Product", "End"]) //=> true
 */
export function repeatsHeader(cells: readonly CellValue[], headers: readonly string[], fewest = 2): boolean {
  let equal = 0;
  for (const [column, header] of headers.entries()) {
    const value = cells[column];
    if (isBlank(value) && header === "") continue;
    if (typeof value !== "string" || foldWords(value) !== header) return false;
    equal++;
  }
  return equal >= fewest;
}
