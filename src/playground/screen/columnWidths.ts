import { ICommandService, type Injector, type Worksheet } from "@univerjs/core";
import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { Sheet } from "../excel/workbook/sheet";
import { fromExcel } from "./gridChanges";

/** Excel counts widths in points, the grid in pixels. */
const POINTS_A_PIXEL = 0.75;

/** Takes over the widths of the grid's columns. */
export function readColumnWidths(sheet: Sheet, shown: Worksheet): void {
  for (let column = 0; column < shown.getColumnCount(); column++) {
    sheet.columnWidths.set(column, shown.getColumnWidth(column) * POINTS_A_PIXEL);
  }
}

/** Gives the grid's columns the widths of the Excel, where they differ. */
export function showColumnWidths(sheet: Sheet, shown: Worksheet, injector: Injector): void {
  const different = [...sheet.columnWidths]
    .map(([column, points]) => [column, Math.round(points / POINTS_A_PIXEL)] as const)
    .filter(
      ([column, pixels]) => column < shown.getColumnCount() && pixels !== Math.round(shown.getColumnWidth(column)),
    );
  if (different.length === 0) return;
  const endRow = shown.getRowCount() - 1;
  const params = {
    unitId: shown.getUnitId(),
    subUnitId: shown.getSheetId(),
    ranges: different.map(([column]) => ({ startRow: 0, endRow, startColumn: column, endColumn: column })),
    colWidth: Object.fromEntries(different),
  };
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetColWidthMutation.id, params, fromExcel);
}
