import {
  CellValueType,
  extractPureTextFromCell,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { sentenceOf } from "../bridge/errorValue";
import type { Box } from "../excel/workbook/box";
import { CellError, errorCodes, generalFormat, type Cell, type CellValue } from "../excel/workbook/cell";
import type { Grid } from "../grid/createGrid";
import { styleFromGrid } from "./looks";

/** What stands in a cell, without its place in a spill. */
export type GridCell = Omit<Cell, "spill" | "spilledFrom">;

/** Reads the cells of the grid as they are after calculation, in the words of the Excel in memory. */
export class GridCells {
  private readonly model: Workbook;
  private readonly formulas: FormulaDataModel;

  constructor({ univer, workbook }: Pick<Grid, "univer" | "workbook">) {
    this.model = workbook.getWorkbook();
    this.formulas = univer.__getInjector().get(FormulaDataModel);
  }

  /**
   * @param sheet the grid's id
   * @param kept the cell of the Excel until now
   */
  cell(sheet: string, row: number, column: number, kept: Readonly<Cell>): GridCell {
    const own = this.model.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    const spilled = this.spilled(sheet, row, column);
    const style = this.model.getStyles().getStyleByCell(own);
    const spilledStyle = typeof spilled?.s === "object" ? spilled.s : undefined;
    const looks = styleFromGrid(style, kept.style);
    return {
      value: valueOf(spilled ?? own),
      formula: this.formula(sheet, row, column, own),
      numberFormat: style?.n?.pattern ?? spilledStyle?.n?.pattern ?? generalFormat,
      ...(looks && { style: looks }),
    };
  }

  /** What a cell shows: the value after calculation. */
  value(sheet: string, row: number, column: number): CellValue {
    const own = this.model.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    return valueOf(this.spilled(sheet, row, column) ?? own);
  }

  /** The cells that each spilling formula of a sheet fills; its own is the first. */
  spills(sheet: string): Box[] {
    const boxes: Box[] = [];
    const ranges = new ObjectMatrix(this.formulas.getArrayFormulaRange()[this.model.getUnitId()]?.[sheet]);
    ranges.forValue((_row, _column, range) => void boxes.push(boxOf(range)));
    return boxes;
  }

  private spilled(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()[this.model.getUnitId()]?.[sheet]?.[row]?.[column];
  }

  private formula(sheet: string, row: number, column: number, own: Nullable<ICellData>): string {
    // A filled column may keep one formula for all its cells, under an id.
    if (!own?.f && !own?.si) return "";
    return this.formulas.getFormulaStringByCell(row, column, sheet, this.model.getUnitId()) ?? "";
  }
}

/** The cells of a range of the grid. */
export function boxOf({ startRow, startColumn, endRow, endColumn }: IRange): Box {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** Some cells as a range of the grid. */
export function rangeOf({ row, column, rows, columns }: Box): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const { t, v = null } = cell;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "TRUE";
  if (v === null) return extractPureTextFromCell(cell);
  if (typeof v !== "string") return v;
  if (errorCodes.has(v)) return new CellError(v, sentenceOf(cell) ?? "");
  return t === CellValueType.NUMBER && v !== "" ? Number(v) : v;
}
