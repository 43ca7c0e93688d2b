import type { Nullable } from "@univerjs/core";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

/** Excel's names of the errors that a function can meet or return, as its value objects spell them. */
const ERROR_NAMES: Readonly<Record<string, ErrorType>> = {
  Calc: ErrorType.CALC,
  Div0: ErrorType.DIV_BY_ZERO,
  Name: ErrorType.NAME,
  NotAvailable: ErrorType.NA,
  Null: ErrorType.NULL,
  Num: ErrorType.NUM,
  Ref: ErrorType.REF,
  Spill: ErrorType.SPILL,
  Value: ErrorType.VALUE,
};

/** An error as Excel passes it to a function, and takes it back. */
export interface ExcelError {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
  readonly errorType: string;
  readonly message?: string;
}

/**
 * An error for a cell, with the sentence that the function gave.
 *
 * @param code `#VALUE!`, `#N/A` ... ; anything else counts as `#VALUE!`
 * @param sentence what is wrong and what to do; Excel shows it with `#VALUE!` and `#N/A` only, so only there it is kept
 * @returns Univer's error value; the sentence is read back with `sentenceOf`
 */
export function errorValue(code: string, sentence?: string): ErrorValueObject {
  const type = Object.values(ErrorType).find((known) => known === code) ?? ErrorType.VALUE;
  const shown = type === ErrorType.VALUE || type === ErrorType.NA ? sentence : undefined;
  // Not ErrorValueObject.create: that one hands out a single object for each code, so that the sentence of one cell
  // would show on all others.
  const error = new ErrorValueObject(type, shown);
  return shown ? error.withCustomData({ sentence: shown }) : error;
}

/** The error value object in which Excel passes an error to a function. */
export function excelError(type: ErrorType): ExcelError {
  const errorType = Object.entries(ERROR_NAMES).find(([, known]) => known === type)?.[0] ?? "Value";
  return { type: "Error", basicType: "Error", basicValue: type, errorType };
}

/** Whether a function returned an error for one cell. Excel knows it by either the code or the name. */
export function isExcelError(value: object): value is ExcelError {
  return "type" in value && value.type === "Error";
}

/** The code of an error that a function returned: as it says, else by its name. */
export function codeOf(error: Partial<ExcelError>): string {
  return error.basicValue ?? ERROR_NAMES[error.errorType ?? ""] ?? ErrorType.VALUE;
}

/**
 * The sentence that a cell's custom data carries.
 *
 * @param cell a cell as Univer keeps it: value and custom data
 * @returns the sentence while the cell shows an error, else undefined
 */
export function sentenceOf(cell: Nullable<{ v?: unknown; custom?: unknown }>): string | undefined {
  if (!cell) return undefined;
  // Univer leaves the custom data in the cell when a later result is no error.
  if (!String(cell.v ?? "").startsWith("#")) return undefined;
  const custom = cell.custom;
  if (typeof custom !== "object" || custom === null || !("sentence" in custom)) return undefined;
  return typeof custom.sentence === "string" ? custom.sentence : undefined;
}
