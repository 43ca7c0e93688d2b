const LINE_BREAK = /\r\n?|[\u2028\u2029]/gu;
const NO_TEXT = /(?![\n\t])\p{Cc}|\p{Surrogate}/gu;

/**
 * Text that may stand in a calendar file: cells can hold marks that the format forbids.
 *
 * @param text of a cell or a policy
 * @returns the same without control characters and halves of characters; line breaks are line feeds
 * @example calendarText("A\u0007\r\nB") //=> "A\nB"
 */
export function calendarText(text: string): string {
  return text.replace(LINE_BREAK, "\n").replace(NO_TEXT, "");
}
