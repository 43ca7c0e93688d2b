import { sentence, type Language, type Message } from "../rules/messages";
import { capabilities } from "../workbook/capabilities";

/** An error on its way out of a cell: ours with its sentence, or one that came in and goes out unchanged. */
export class CellError {
  constructor(
    readonly code: string,
    readonly reason: Message | null,
    /** The value that came in, for errors that are not ours. */
    readonly original: unknown = null,
  ) {}
}

/** What a cell holds, once value objects are unpacked. */
export type PlainCell = number | string | boolean | null | CellError;

/** What goes into a cell. */
export type Result = number | string | boolean | CellError;

/** How numbers of a column are shown: as they are, or as dates, with the clock time where there is one. */
export type ColumnFormat = "plain" | "date";

const DATE_FORMAT = "yyyy-mm-dd";
const DATE_AND_TIME_FORMAT = "yyyy-mm-dd hh:mm";

// Formatted numbers are objects of some 90 bytes, and a payload may have 5 MB.
const MOST_FORMATTED_CELLS = 1000;

const ERROR_CODES: Readonly<Record<string, string>> = {
  "#N/A": "NotAvailable",
  "#VALUE!": "Value",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NULL!": "Null",
  "#NAME?": "Name",
  "#REF!": "Ref",
};
const isErrorCode = (text: string): boolean => Object.hasOwn(ERROR_CODES, text);
const codeOfType = (type: unknown): string =>
  Object.entries(ERROR_CODES).find(([, errorType]) => errorType === type)?.[0] ?? "#VALUE!";

export const wrongInput = (reason: Message): CellError => new CellError("#VALUE!", reason);
export const notAvailable = (reason: Message): CellError => new CellError("#N/A", reason);

/**
 * Reads a cell as Excel hands it over.
 *
 * @param value a primitive, or a value object of a data type
 * @returns the plain value; a CellError for an error value, which reaches us as an object, as a CustomFunctions.Error or,
 *   in older hosts, as its name in text
 * @example readCell({ type: "Double", basicValue: 44316, numberFormat: "yyyy-mm-dd" }) //=> 44316
 */
export function readCell(value: unknown): PlainCell {
  if (typeof value === "number") return value;
  if (typeof value === "string") return isErrorCode(value) ? new CellError(value, null, value) : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return value === undefined || value === null ? null : typeof value;
  const { type, errorType, code, basicValue } = value as Record<"type" | "errorType" | "code" | "basicValue", unknown>;
  if (type === "Error" || errorType !== undefined) {
    const named = typeof basicValue === "string" && (type === "Error" || isErrorCode(basicValue));
    return new CellError(named ? basicValue : codeOfType(errorType), null, value);
  }
  if (typeof code === "string" && isErrorCode(code)) return new CellError(code, null, value);
  if (type === "Empty") return null;
  return typeof basicValue === "object" || basicValue === undefined ? "object" : readCell(basicValue);
}

/** Blank as the common rules say: nothing, an empty text, or the 0 that desktop Excel hands over for a blank cell. */
export function isBlank(cell: PlainCell): boolean {
  return cell === null || cell === "" || cell === 0;
}

const LONGEST_SHOWN = 40;

/** A cell's content inside a sentence: texts in quotes, invisible characters made visible, long ones cut. */
export function shown(cell: PlainCell): string {
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "string") return String(cell ?? "");
  const visible = cell.replace(/[\t\r\n]/g, "⏎").replace(/[\u00A0\u200B\uFEFF]/g, "␣");
  return `"${visible.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN)}…` : visible}"`;
}

/** The sentence of an error; one that came in keeps its own, if it brought any. */
export function sentenceOf({ reason, original }: CellError, language: Language): string {
  if (reason !== null) return sentence(reason, language);
  const { message, errorMessage } = Object(original) as Record<"message" | "errorMessage", unknown>;
  return [message, errorMessage].find((text) => typeof text === "string") ?? "";
}

/** The languages of one call. */
export interface Languages {
  /** Of texts in cells: what the call asks for, else English, for all who open the workbook. */
  readonly texts: Language;
  /** Of sentences behind errors, which may follow the reader where the call asks for nothing. */
  readonly sentences: Language;
}

/**
 * How results go into cells, for one call.
 *
 * @param cells how many cells the call returns
 * @param languages languages of the call
 * @returns a function from a result and its column's format to the value Excel takes
 */
export function cellWriter(cells: number, languages: Languages): (result: Result, format: ColumnFormat) => unknown {
  const { formattedNumber, errorValues } = capabilities();
  const formatted = cells <= MOST_FORMATTED_CELLS && formattedNumber !== "none";
  return (result, format) => {
    if (result instanceof CellError) return errorValues ? errorValue(result, languages) : errorText(result, languages);
    if (typeof result !== "number" || format === "plain" || !formatted) return result;
    const numberFormat = Number.isInteger(result) ? DATE_FORMAT : DATE_AND_TIME_FORMAT;
    return { type: formattedNumber, basicType: "Double", basicValue: result, numberFormat };
  };
}

const isErrorValue = (value: unknown): boolean => (Object(value) as { type?: unknown }).type === "Error";

function errorValue(error: CellError, { sentences }: Languages): unknown {
  if (isErrorValue(error.original)) return error.original;
  const text = sentenceOf(error, sentences);
  const errorType = ERROR_CODES[error.code];
  return { type: "Error", basicType: "Error", basicValue: error.code, errorType, errorMessage: text, message: text };
}

/** Before runtime 1.4 an error object inside a range breaks the whole range: the cell says it in words. */
function errorText(error: CellError, { texts }: Languages): string {
  return sentenceOf(error, texts) || error.code;
}

/**
 * Ends a one-cell call with an error: thrown, because only a thrown error carries its sentence to the cell.
 *
 * @param error ours, or one that came in
 * @param languages languages of the call
 * @returns the error value that came in, where it is one that cannot be thrown (#CALC!, #SPILL!)
 * @throws CustomFunctions.Error
 */
export function failWith(error: CellError, { sentences }: Languages): unknown[][] {
  const known = isErrorCode(error.code);
  if (!known && isErrorValue(error.original) && capabilities().errorValues) return [[error.original]];
  const code = (known ? error.code : "#VALUE!") as CustomFunctions.ErrorCode;
  const text = sentenceOf(error, sentences);
  throw text === "" ? new CustomFunctions.Error(code) : new CustomFunctions.Error(code, text);
}
