import { CellValueType, type ICellData } from "@univerjs/core";
import { CellError, type Cell, type CellValue } from "../excel/workbook/cell";
import { styleForGrid } from "./looks";

/** Null takes away what was there. */
const blank = { v: null, t: null, f: null, si: null, p: null, custom: null };

function content(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === "") return blank;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value instanceof CellError ? value.code : value, t: CellValueType.STRING };
}

/**
 * A cell of the Excel as the grid takes it. A formula goes without its value, because the grid calculates; what a
 * formula spilled goes as a blank, because the grid spills it itself.
 *
 * @param cell of the Excel
 * @param formula as the grid can calculate it
 * @returns everything that the grid shows of it; nulls take away what was shown before
 * @example cellForGrid({ value: 44316, formula: "", numberFormat: "General" }).v //=> 44316
 */
export function cellForGrid(cell: Readonly<Cell>, formula = cell.formula): ICellData {
  const s = styleForGrid(cell);
  if (formula) return { ...blank, f: formula, s };
  if (cell.spilledFrom) return { ...blank, s };
  return { ...blank, ...content(cell.value), s };
}
