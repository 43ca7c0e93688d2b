import type { Worksheet } from "@univerjs/core";
import type { Area } from "../excel/workbook/area";
import { intersection, oneCell } from "../excel/workbook/box";
import { isBlank } from "../excel/workbook/cell";
import type { Workbook } from "../excel/workbook/workbook";
import { formulaForGrid } from "./formulaForGrid";
import type { GridCells } from "./gridCells";

/**
 * Takes over the cells of the grid.
 *
 * @param area which ones
 * @param shown the sheet in the grid
 * @param reader of the grid's cells
 * @param workbook of the Excel
 * @param namesTables called for a formula that names a table and was typed into the grid, which does not understand it
 */
export function takeCells(
  { sheet, box }: Area,
  shown: Worksheet,
  reader: GridCells,
  workbook: Workbook,
  namesTables: (area: Area) => void,
): void {
  const extent = { row: 0, column: 0, rows: shown.getRowCount(), columns: shown.getColumnCount() };
  const inside = intersection(box, extent);
  // Rows and columns that the grid has no more hold nothing.
  sheet.forEach((_cell, row, column) => {
    if (row >= extent.rows || column >= extent.columns) sheet.replace(row, column, undefined);
  }, box);
  if (!inside) return;
  for (let row = inside.row; row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      const kept = sheet.at(row, column);
      const cell = reader.cell(shown.getSheetId(), row, column, kept);
      const inGrid = (formula: string) => formulaForGrid(formula, workbook, { sheet, row, column });
      // The grid shows addresses where the formula names a table.
      if (inGrid(kept.formula) === cell.formula) cell.formula = kept.formula;
      else if (inGrid(cell.formula) !== cell.formula) namesTables({ sheet, box: oneCell(row, column) });
      const empty = isBlank(cell) && cell.numberFormat === "General" && cell.style === undefined;
      sheet.replace(row, column, empty ? undefined : cell);
    }
  }
}
