import { BooleanNumber } from "@univerjs/core";
import type { InMemoryExcel } from "../excel/inMemoryExcel";
import type { Sheet } from "../excel/workbook/sheet";
import type { Grid } from "../grid/createGrid";
import { readColumnWidths } from "./columnWidths";
import type { SheetPairs } from "./sheetPairs";

/**
 * Takes over which sheets the grid has, with their names, their order, and whether they are shown.
 *
 * @returns the sheets that are new; their cells are still to be read
 */
export function takeSheets({ workbook }: Grid, excel: InMemoryExcel, pairs: SheetPairs): Sheet[] {
  const model = workbook.getWorkbook();
  const { sheets } = excel.workbook;
  const added: Sheet[] = [];
  const order = model.getSheetOrders().flatMap((id) => {
    const shown = model.getSheetBySheetId(id);
    if (!shown) return [];
    const known = pairs.sheetOf(id);
    const sheet = known ?? excel.workbook.addSheet(shown.getName());
    if (!known) {
      pairs.add(sheet, id);
      readColumnWidths(sheet, shown);
      added.push(sheet);
    }
    sheet.name = shown.getName();
    sheet.visibility = shown.isSheetHidden() === BooleanNumber.TRUE ? "Hidden" : "Visible";
    return [sheet];
  });
  for (const sheet of sheets.filter((each) => !order.includes(each))) {
    pairs.remove(sheet);
    for (const [reference, area] of excel.references) if (area.sheet === sheet) excel.references.delete(reference);
  }
  sheets.splice(0, sheets.length, ...order);
  const [first] = order;
  if (first && !order.includes(excel.workbook.selection.sheet)) excel.activate(first);
  return added;
}
