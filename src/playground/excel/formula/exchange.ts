import { CellError, errorCodes } from "../workbook/cell";
import type { CellValue } from "../workbook/cell";
import type { Computed } from "../workbook/spill";

/** Excel's names of error kinds in value objects. */
const errorTypes: Readonly<Record<string, string>> = {
  "#N/A": "NotAvailable",
  "#VALUE!": "Value",
  "#REF!": "Ref",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#BUSY!": "Busy",
};

/** What functions get for a blank cell. */
export type BlankArgument = 0 | null;

/** A cell's value as Excel hands it to a function. */
export function argumentValue(value: CellValue, blank: BlankArgument): unknown {
  if (value === "") return blank;
  if (!(value instanceof CellError)) return value;
  const { code, sentence } = value;
  return { type: "Error", basicType: "Error", basicValue: code, errorType: errorTypes[code], errorMessage: sentence };
}

interface ValueObject {
  readonly type?: unknown;
  readonly valueType?: unknown;
  readonly code?: unknown;
  readonly basicValue?: unknown;
  readonly errorType?: unknown;
  readonly message?: unknown;
  readonly numberFormat?: unknown;
}

const wrongValue: Computed = { value: new CellError("#VALUE!") };

/** What one value that a function returned becomes in its cell. */
export function computedValue(returned: unknown): Computed {
  // Excel shows a missing value as 0, not as a blank cell.
  if (returned === null || returned === undefined) return { value: 0 };
  if (typeof returned === "number") return { value: Number.isFinite(returned) ? returned : new CellError("#NUM!") };
  if (typeof returned === "string" || typeof returned === "boolean") return { value: returned };
  if (typeof returned !== "object") return wrongValue;
  const { type, code, basicValue, errorType, message, numberFormat } = returned as ValueObject;
  if (type === "Error" || errorType !== undefined)
    return { value: returnedError(code ?? basicValue, errorType, message) };
  if (basicValue === undefined) return wrongValue;
  return { ...computedValue(basicValue), numberFormat: typeof numberFormat === "string" ? numberFormat : undefined };
}

function returnedError(code: unknown, errorType: unknown, message: unknown): CellError {
  const byType = Object.entries(errorTypes).find(([, type]) => type === errorType)?.[0];
  const known = typeof code === "string" && errorCodes.has(code) ? code : (byType ?? "#VALUE!");
  return new CellError(known, typeof message === "string" ? message : "");
}

/** What a thrown error becomes: `CustomFunctions.Error` has a code of Excel, anything else is #VALUE!. */
export function thrownError(thrown: unknown): Computed {
  const { code, message } = Object(thrown) as ValueObject;
  return { value: returnedError(code, undefined, message) };
}

/** A result as rows of cells; a result that is no rectangle is #VALUE!. */
export function computedRows(returned: unknown): readonly (readonly Computed[])[] {
  if (!Array.isArray(returned)) return [[computedValue(returned)]];
  const rows: readonly unknown[] = returned;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangle = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return rectangle ? (rows as unknown[][]).map((row) => row.map(computedValue)) : [[wrongValue]];
}
