import type { Style } from "./style";

/** An error in a cell, with the sentence that a worksheet function gave, if it gave one. */
export class CellError {
  constructor(
    readonly code: string,
    readonly sentence = "",
  ) {}
}

/** What a cell holds; the empty text is a blank cell. */
export type CellValue = string | number | boolean | CellError;

/** Where the formula stands whose result spilled into a cell. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Cell {
  value: CellValue;
  /** With its equals sign; empty where the cell holds a constant. */
  formula: string;
  numberFormat: string;
  style?: Style;
  /** In a cell with a spilling formula: how far it reaches. */
  spill?: { readonly rows: number; readonly columns: number };
  /** In a cell that another cell's result spilled into. */
  spilledFrom?: Position;
}

export const generalFormat = "General";

export const blankCell: Readonly<Cell> = { value: "", formula: "", numberFormat: generalFormat };

/** Names of the errors a cell can show; typed into a cell they become errors. */
export const errorCodes: ReadonlySet<string> = new Set(
  "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #BUSY!".split(" "),
);

/** Whether a cell shows nothing and computes nothing. */
export function isBlank({ value, formula }: Readonly<Cell>): boolean {
  return value === "" && formula === "";
}

/** The value as a request gets it: errors by their names. */
export function plainValue(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.code : value;
}

/** How Excel names the kind of a value (`valueTypes`). */
export function valueType(value: CellValue): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "") return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
