import type { InMemoryExcel } from "./inMemoryExcel";
import { eventTypes, wholeWorkbook } from "./protocol/eventTypes";
import { printBox } from "./workbook/address";
import type { Area } from "./workbook/area";
import { intersection } from "./workbook/box";
import type { Sheet } from "./workbook/sheet";

const { worksheet, table } = eventTypes;

/** What the add-in is told when something happens, if it listens. */
export const announce = {
  changed(excel: InMemoryExcel, { sheet, box }: Area, changeType: string): void {
    const about = { address: printBox(box), changeType, source: "Local", worksheetId: sheet.id };
    excel.events.fire(worksheet.DataChanged, [sheet.id, wholeWorkbook], () => {
      // The handler may ask for the range later: it is kept for it.
      const area: Area = { sheet, box };
      excel.keep(area);
      return { ...about, referenceId: area.reference, triggerSource: "Unknown" };
    });
    for (const { id, area } of sheet.tables) {
      if (!intersection(area.box, box)) continue;
      excel.events.fire(table.DataChanged, [id, sheet.id, wholeWorkbook], () => ({ ...about, tableId: id }));
    }
  },

  formatted(excel: InMemoryExcel, { sheet, box }: Area): void {
    excel.events.fire(worksheet.FormatChanged, [sheet.id, wholeWorkbook], () => {
      const area: Area = { sheet, box };
      excel.keep(area);
      return { address: printBox(box), source: "Local", worksheetId: sheet.id, referenceId: area.reference };
    });
  },

  selected(excel: InMemoryExcel): void {
    const { sheet, box } = excel.workbook.selection;
    const about = { address: printBox(box), worksheetId: sheet.id };
    excel.events.fire(worksheet.SelectionChanged, [sheet.id, wholeWorkbook], () => about);
    for (const { id, area } of sheet.tables) {
      const isInsideTable = intersection(area.box, box) !== undefined;
      excel.events.fire(table.SelectionChanged, [id], () => ({ ...about, isInsideTable, tableId: id }));
    }
    excel.connection?.selectionChanged();
  },

  activated(excel: InMemoryExcel, left: Sheet, entered: Sheet): void {
    excel.events.fire(worksheet.Deactivated, [left.id, wholeWorkbook], () => ({ worksheetId: left.id }));
    excel.events.fire(worksheet.Activated, [entered.id, wholeWorkbook], () => ({ worksheetId: entered.id }));
  },

  calculated(excel: InMemoryExcel, sheet: Sheet): void {
    excel.events.fire(worksheet.Calculated, [sheet.id, wholeWorkbook], () => ({ worksheetId: sheet.id }));
  },
};
