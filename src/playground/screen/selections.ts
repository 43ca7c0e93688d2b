import { ICommandService, RANGE_TYPE, type IRange } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../excel/workbook/area";
import { cellCount, sheetBox, type Box } from "../excel/workbook/box";
import type { Grid } from "../grid/createGrid";
import { fromExcel } from "./gridChanges";
import { boxOf } from "./gridCells";
import type { SheetPairs } from "./sheetPairs";

/** A selected range: whole rows and columns reach as far as a sheet of Excel does, not only as far as the grid's. */
function selectedBox(range: IRange): Box {
  const box = boxOf(range);
  const { rangeType } = range;
  const allRows = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const allColumns = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    ...box,
    ...(allRows && { row: 0, rows: sheetBox.rows }),
    ...(allColumns && { column: 0, columns: sheetBox.columns }),
  };
}

/** The cells that are selected in the grid; the first cell of its active sheet before anything is. */
export function selectionInGrid({ univer, workbook }: Grid, pairs: SheetPairs): Area | undefined {
  const sheet = pairs.sheetOf(workbook.getWorkbook().getActiveSheet().getSheetId());
  const range = univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return sheet && { sheet, box: range ? selectedBox(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** Selects cells in the grid, brings their sheet to the front, and scrolls to them. */
export function selectInGrid({ univer, workbook }: Grid, pairs: SheetPairs, { sheet, box }: Area): void {
  const subUnitId = pairs.idOf(sheet);
  const shown = subUnitId === undefined ? undefined : workbook.getWorkbook().getSheetBySheetId(subUnitId);
  if (!shown) return;
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = workbook.getId();
  if (workbook.getWorkbook().getActiveSheet().getSheetId() !== subUnitId) {
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId }, fromExcel);
  }
  const joined = shown.getMergedCell(box.row, box.column);
  const range = {
    startRow: box.row,
    startColumn: box.column,
    endRow: Math.min(box.row + box.rows, shown.getRowCount()) - 1,
    endColumn: Math.min(box.column + box.columns, shown.getColumnCount()) - 1,
  };
  const first = joined ?? { ...range, endRow: box.row, endColumn: box.column };
  const isMerged = joined !== null;
  const [actualRow, actualColumn] = [first.startRow, first.startColumn];
  const primary = { ...first, actualRow, actualColumn, isMerged, isMergedMainCell: isMerged };
  // As in Excel, cells that are joined are selected together.
  const selections = [{ range: joined && cellCount(box) === 1 ? joined : range, primary, style: null }];
  commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections, reveal: true }, fromExcel);
}
