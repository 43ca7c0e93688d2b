import { BooleanNumber, ICommandService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { InMemoryExcel } from "../excel/inMemoryExcel";
import type { Grid } from "../grid/createGrid";
import { fromExcel } from "./gridChanges";
import { readColumnWidths } from "./columnWidths";
import type { SheetPairs } from "./sheetPairs";

const ROWS = 100;
const COLUMNS = 20;

/** Gives the grid the sheets of the Excel: new ones, names, order, and whether they are shown. */
export function showSheets({ univer, workbook }: Grid, excel: InMemoryExcel, pairs: SheetPairs): void {
  const { sheets } = excel.workbook;
  const model = workbook.getWorkbook();
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = workbook.getId();
  // As of a collaborator: the grid brings sheets to the front that its own user adds or shows, Excel those of no add-in.
  const options = { ...fromExcel, fromCollab: true };
  const run = (id: string, params: object) => commands.syncExecuteCommand(id, { unitId, ...params }, options);
  for (const [sheet, subUnitId] of pairs.all) {
    if (sheets.includes(sheet)) continue;
    run(RemoveSheetMutation.id, { subUnitId, subUnitName: sheet.name });
    pairs.remove(sheet);
  }
  for (const [index, sheet] of sheets.entries()) {
    const known = pairs.idOf(sheet);
    const subUnitId = known ?? sheet.id;
    if (known === undefined) {
      const { name } = sheet;
      const data = mergeWorksheetSnapshotWithDefault({ id: subUnitId, name, rowCount: ROWS, columnCount: COLUMNS });
      pairs.add(sheet, subUnitId);
      const asked = new Map(sheet.columnWidths);
      run(InsertSheetMutation.id, { index, sheet: data });
      const inserted = model.getSheetBySheetId(subUnitId);
      if (inserted) readColumnWidths(sheet, inserted);
      for (const [column, width] of asked) sheet.columnWidths.set(column, width);
    }
    const shown = model.getSheetBySheetId(subUnitId);
    if (!shown) continue;
    if (shown.getName() !== sheet.name) run(SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
    const hidden = sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (shown.isSheetHidden() !== hidden) run(SetWorksheetHideMutation.id, { subUnitId, hidden });
    const place = model.getSheetOrders().indexOf(subUnitId);
    if (place !== index) run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: place, toOrder: index });
  }
}
