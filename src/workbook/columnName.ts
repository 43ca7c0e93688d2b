/**
 * The letters of a column.
 *
 * @param index 0 for column A
 * @example columnName(27) //=> "AB"
 */
export function columnName(index: number): string {
  const letters = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letters : columnName(Math.floor(index / 26) - 1) + letters;
}
