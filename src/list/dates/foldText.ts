// Zero-width marks that web pages and exports leave around cells.
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const PLAIN = /^[\x21-\x7E]*$/;
// Hyphens, dashes, the minus sign, and the long-vowel mark that Japanese keyboards type for them.
const DASHES = /[\u2010-\u2015\u2212\u30FC]/g;

/**
 * Brings the ways to type one character to one: full-width digits and signs, one-character eras, dashes, spaces of
 * any kind and number.
 *
 * @param text as found in a cell
 * @returns folded text without spaces at either end
 * @example foldText("２０２１ー４ー３０ ") //=> "2021-4-30"
 */
export function foldText(text: string): string {
  // Most cells of a list are plain already, and bringing them to one form is what costs most.
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, "").normalize("NFKC").replace(DASHES, "-").replace(/\s+/g, " ").trim();
}
