import type { CellValue } from "./listInput";

/** Marks that cannot be seen, by the name that is shown for them. */
const MARKS: Readonly<Record<string, string>> = {
  "\u00A0": "[NBSP]",
  "\u3000": "[全角空白]",
  "\t": "[Tab]",
  "\n": "[↵]",
  "\r": "[↵]",
  "\u200B": "[ZWSP]",
  "\u200C": "[ZWNJ]",
  "\u200D": "[ZWJ]",
  "\u2060": "[WJ]",
  "\uFEFF": "[BOM]",
  "\u200E": "[LRM]",
  "\u200F": "[RLM]",
};
const INVISIBLE = new RegExp(["\r\n", ...Object.keys(MARKS)].join("|"), "g");
const OUTER_SPACES = /^ +| +$/g;
const LONGEST = 120;

/** A cell without anything to see in it. */
export const isBlank = (value: CellValue | undefined): value is null | undefined | "" =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && /^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(value));

/** The text of a cell as it is compared; a blank is "". */
export function cellText(value: CellValue | undefined): string {
  return isBlank(value) ? "" : String(value);
}

/**
 * What stands in a cell, with the marks that nobody sees.
 *
 * @param value the cell
 * @returns spaces at either end as `·`, other invisible marks by name in brackets; long texts cut
 * @example shownText("2021/4/30\u00A0") //=> "2021/4/30[NBSP]"
 */
export function shownText(value: CellValue | undefined): string {
  const text = value === null || value === undefined ? "" : String(value);
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut
    .replace(INVISIBLE, (mark) => MARKS[mark] ?? "[↵]")
    .replace(OUTER_SPACES, (spaces) => "·".repeat(spaces.length));
}

const ERRORS =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!|PYTHON!)$/;

/** Whether a cell holds an error of Excel, which arrives as its text. */
export const isErrorCell = (value: CellValue | undefined): boolean => typeof value === "string" && ERRORS.test(value);
