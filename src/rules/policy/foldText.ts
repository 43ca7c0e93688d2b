/**
 * Text as it is compared: width, case and runs of spaces do not count.
 *
 * @example foldText(" Sparx-JP ") //=> "sparx-jp"
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}
