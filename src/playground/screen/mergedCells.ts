import type { ICommandService, Worksheet } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Sheet } from "../excel/workbook/sheet";
import { boxOf, rangeOf } from "./gridCells";
import { fromExcel } from "./gridChanges";

/** Takes over which cells of the grid are joined. */
export function takeMergedCells(sheet: Sheet, shown: Worksheet): void {
  sheet.merged = shown.getMergeData().map((range) => ({ sheet, box: boxOf(range) }));
}

/** Joins and parts cells of the grid, where it differs from the Excel. */
export function showMergedCells(sheet: Sheet, shown: Worksheet, commands: ICommandService): void {
  const place = (range: object) => JSON.stringify(range);
  const before = shown.getMergeData().map((range) => rangeOf(boxOf(range)));
  const wanted = sheet.merged.map(({ box }) => rangeOf(box));
  const [had, has] = [new Set(before.map(place)), new Set(wanted.map(place))];
  const gone = before.filter((range) => !has.has(place(range)));
  const added = wanted.filter((range) => !had.has(place(range)));
  const target = { unitId: shown.getUnitId(), subUnitId: shown.getSheetId() };
  // First what is gone: the grid parts every joined cell that meets a range.
  for (const [{ id }, ranges] of [
    [RemoveWorksheetMergeMutation, gone],
    [AddWorksheetMergeMutation, added],
  ] as const) {
    if (ranges.length > 0) commands.syncExecuteCommand(id, { ...target, ranges }, fromExcel);
  }
}
