/**
 * Whether a policy block still holds what was written.
 *
 * @param values as Excel hands them over
 * @param rows texts that were written
 * @returns false where a cell was changed, or rows or columns were added or deleted inside
 * @example isAsWritten([["id", "acme"], ["initial terms", 12]], [["id", "acme"], ["initial terms", "12"]]) //=> false
 */
export function isAsWritten(values: readonly (readonly unknown[])[], rows: readonly (readonly string[])[]): boolean {
  const isSame = (row: readonly unknown[], texts: readonly string[] = []) =>
    row.length === texts.length && row.every((cell, column) => cell === texts[column]);
  return values.length === rows.length && values.every((row, index) => isSame(row, rows[index]));
}
