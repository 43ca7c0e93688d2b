import { format } from "numfmt";
import { CellError, generalFormat } from "./cell";
import type { Cell } from "./cell";

/**
 * What a cell shows.
 *
 * @param cell value and number format
 * @param locale language of month names, such as `ja-JP`
 * @returns the text; a number that its format cannot show (a date before 1900) as Excel's row of hash marks
 * @example cellText({ value: 44316, formula: "", numberFormat: "yyyy-mm-dd" }) //=> "2021-04-30"
 */
export function cellText({ value, numberFormat }: Readonly<Cell>, locale = "en-US"): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && numberFormat === generalFormat) return value;
  return format(numberFormat, value, { locale, overflow: "########", throws: false });
}
