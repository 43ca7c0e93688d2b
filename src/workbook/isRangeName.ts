const LONGEST_NAME = 255;

/**
 * Whether Excel takes a word as the name of a range.
 *
 * @param name as somebody typed it
 * @returns false for what it would read as a cell (`A1`, `R1C1`, `R`), and for marks that names cannot have
 * @example isRangeName("Acme_policy") //=> true
 * @example isRangeName("EA15") //=> false, a cell
 */
export function isRangeName(name: string): boolean {
  if (name.length > LONGEST_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  const isCell = /^[A-Z]{1,3}\d{1,7}$/i.test(name);
  const isRowOrColumn = /^(R\d*)?(C\d*)?$/i.test(name);
  return !isCell && !isRowOrColumn;
}
