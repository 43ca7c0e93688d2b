import { CellError, errorCodes, generalFormat } from "./cell";
import type { CellValue } from "./cell";
import { typedNumber } from "./typedNumber";

/** What an entry becomes in its cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string;
  /** The number format that the entry brings, for a cell that has none of its own. */
  readonly numberFormat?: string | undefined;
}

const textFormat = "@";
const constant = (value: CellValue, numberFormat?: string): Entry => ({ value, formula: "", numberFormat });

/**
 * What Excel makes of a value that is written into a cell, in the same way for people and for add-ins: a text may
 * become a number, a date, an error or a formula.
 *
 * @param written what was written
 * @param numberFormat the cell's number format; a cell of format text keeps every entry as it is
 * @returns value or formula, and the format that a date or percentage brings along
 * @example readEntry("2021-04-30", "General") //=> { value: 44316, formula: "", numberFormat: "yyyy-mm-dd" }
 */
export function readEntry(written: string | number | boolean, numberFormat: string): Entry {
  if (typeof written !== "string" || written === "") return constant(written);
  // The apostrophe says that what follows is a text; it is not part of the value.
  if (written.startsWith("'")) return constant(written.slice(1));
  if (numberFormat === textFormat) return constant(written);
  if (written.startsWith("=") && written.length > 1) return { value: "", formula: written };
  if (errorCodes.has(written.toUpperCase())) return constant(new CellError(written.toUpperCase()));
  if (/^(true|false)$/i.test(written)) return constant(written.toLowerCase() === "true");
  const number = typedNumber(written);
  if (number) return constant(number.value, number.numberFormat);
  // Typed signs begin a formula too; this is how lists with a product named "-" or "@home" get damaged.
  if (/^[+\-@]./.test(written)) return { value: "", formula: `=${written.replace(/^@/, "")}` };
  return constant(written);
}

/** The format that a cell has after an entry: its own, or the entry's where it had none. */
export function formatAfter(entry: Entry, numberFormat: string): string {
  return numberFormat === generalFormat ? (entry.numberFormat ?? numberFormat) : numberFormat;
}
