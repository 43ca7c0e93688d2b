/** Excel refuses a cell with more. */
const LONGEST_TEXT = 32_767;

/**
 * A text as it has to be handed to Excel to stay that text. Excel reads what is written as if it were typed: `=1+1`,
 * `+a`, `-b`, `@c` become formulas, `1-2`, `May 5`, `TRUE` and `#N/A` a date, a truth value and an error. Words without
 * a digit stay what they are; anything else gets the apostrophe that Excel takes for "text" and does not keep.
 *
 * @param text what is to stand in the cell
 * @returns the same, with an apostrophe before it where Excel might read it as something else
 * @example asText("=HYPERLINK(...)") //=> "'=HYPERLINK(...)"
 * @example asText("Renew by") //=> "Renew by"
 */
export function asText(text: string): string {
  const isWords = /^\p{L}\P{N}*$/u.test(text) && !/^(true|false)$/i.test(text.trim());
  if (text === "" || isWords) return text.slice(0, LONGEST_TEXT);
  return `'${text.slice(0, LONGEST_TEXT)}`;
}
