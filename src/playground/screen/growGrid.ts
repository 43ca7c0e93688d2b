import type { ICommandService, Worksheet } from "@univerjs/core";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Box } from "../excel/workbook/box";
import { fromExcel } from "./gridChanges";

/** Rows and columns that stay free below and beside what is written. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;

/** Gives a sheet of the grid room for cells; a sheet of Excel has room for everything from the start. */
export function growGrid(shown: Worksheet, { row, column, rows, columns }: Box, commands: ICommandService): void {
  const sheet = { unitId: shown.getUnitId(), subUnitId: shown.getSheetId() };
  if (row + rows > shown.getRowCount()) {
    const params = { ...sheet, rowCount: row + rows + SPARE_ROWS };
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, params, fromExcel);
  }
  if (column + columns > shown.getColumnCount()) {
    const params = { ...sheet, columnCount: column + columns + SPARE_COLUMNS };
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, params, fromExcel);
  }
}
