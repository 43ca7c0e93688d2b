import type { ICommandService, IFreeze, Worksheet } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import { sheetBox, type Box } from "../excel/workbook/box";
import type { Sheet } from "../excel/workbook/sheet";
import { fromExcel } from "./gridChanges";

type Split = Pick<IFreeze, "xSplit" | "ySplit">;

/** How many rows and columns stay in view. Whole rows are frozen alone, whole columns too. */
function splitOf(frozen: Box | undefined): Split {
  if (!frozen) return { xSplit: 0, ySplit: 0 };
  const { row, column, rows, columns } = frozen;
  return {
    xSplit: columns === sheetBox.columns ? 0 : column + columns,
    ySplit: rows === sheetBox.rows ? 0 : row + rows,
  };
}

/** Takes over which rows and columns of the grid stay in view. */
export function takeFrozenPanes(sheet: Sheet, shown: Worksheet): void {
  const { xSplit, ySplit } = shown.getFreeze();
  const frozen = { row: 0, column: 0, rows: ySplit || sheetBox.rows, columns: xSplit || sheetBox.columns };
  sheet.frozen = xSplit || ySplit ? frozen : undefined;
}

/** Keeps the rows and columns of the grid in view that the Excel does, where they differ. */
export function showFrozenPanes(sheet: Sheet, shown: Worksheet, commands: ICommandService): void {
  const { xSplit, ySplit } = splitOf(sheet.frozen);
  const now = shown.getFreeze();
  if (now.xSplit === xSplit && now.ySplit === ySplit) return;
  // Where the scrolled part begins; the grid says -1 where nothing is frozen along an axis.
  const start = { startRow: ySplit || -1, startColumn: xSplit || -1 };
  const params = { unitId: shown.getUnitId(), subUnitId: shown.getSheetId(), xSplit, ySplit, ...start };
  commands.syncExecuteCommand(SetFrozenMutation.id, params, fromExcel);
}
