/**
 * The letters of a column.
 *
 * @param column 0 for column A
 * @example columnLetters(27) //=> "AB"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * The address of a cell, without its sheet.
 *
 * @param row 0 for row 1
 * @param column 0 for column A
 * @example cellAddress(87, 5) //=> "F88"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
