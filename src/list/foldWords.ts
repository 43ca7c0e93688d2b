// A letter of the Latin alphabet beside one of another script begins a word: "EA日本語版" is two.
const SCRIPT_CHANGE =
  /(?<=[\p{Script=Latin}\d])(?=[^\p{Script=Latin}\d\s])|(?<=[^\p{Script=Latin}\d\s])(?=[\p{Script=Latin}\d])/gu;
// The long-vowel mark belongs to its word; all other marks stand between words.
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

/**
 * A text as its bare words: width, case, marks and the number of spaces do not count.
 *
 * @param text header or name as found
 * @returns the words in lower case, one space between them
 * @example foldWords("Support_END-Date") //=> "support end date"
 * @example foldWords("ＥＡ日本語版") //=> "ea 日本語版"
 */
export function foldWords(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(BETWEEN_WORDS, " ")
    .replace(SCRIPT_CHANGE, " ")
    .replace(/ +/g, " ")
    .trim();
}

/**
 * Whether folded words stand in folded words. Words without Latin letters may stand inside longer ones, because
 * Japanese has no spaces.
 *
 * @example hasWords("enterprise architect corporate", "enterprise architect") //=> true
 * @example hasWords("weekend", "end") //=> false
 */
export function hasWords(text: string, words: string): boolean {
  if (words === "") return false;
  const before = /^[\p{Script=Latin}\d]/u.test(words) ? " " : "";
  const after = /[\p{Script=Latin}\d]$/u.test(words) ? " " : "";
  return ` ${text} `.includes(`${before}${words}${after}`);
}
