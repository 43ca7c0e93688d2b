import type { Look, SheetBox } from "../planSheet/sheetDraft";
import type { PlannedSheet } from "../planSheet/plannedSheet";
import { anchor, setNumberFormat } from "./anchored";
import { loadRecords, recordsIn, saveRecords } from "./records";
import type { PlanRecord } from "./writeRecord";

/** Points: names, vendors and addresses, then amounts of nine digits. */
const NAME_WIDTH = 190;
const SECOND_WIDTH = 120;
const WIDTH = 105;

/** Hidden name of the first cell of the sheet. */
export const planPart = (id: string): string => `LicenceTerms.${id}.plan`;

const cellsOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: SheetBox): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

function dress(range: Excel.Range, { numberFormat, bold, size, fill, colour, align, wrap }: Look): void {
  const { format } = range;
  if (numberFormat !== undefined) setNumberFormat(range, numberFormat);
  if (bold) format.font.bold = true;
  if (size !== undefined) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
  if (colour !== undefined) format.font.color = colour;
  if (align !== undefined) format.horizontalAlignment = align;
  if (wrap) format.wrapText = true;
}

/**
 * Puts on record what is about to be written, adds the sheet, names its first cell, and gives it the table of licences
 * and all formats: everything but the cells.
 *
 * @param record what is added
 * @param planned what the sheet holds
 * @param tableName a name that no table and no range has
 * @throws errors of office.js as they come; what was done before stays, and is on record
 */
export async function beginPlan(record: PlanRecord, planned: PlannedSheet, tableName: string): Promise<void> {
  const { draft, table, headings, width } = planned;
  await Excel.run(async (context) => {
    const setting = loadRecords(context);
    await context.sync();
    saveRecords(context, setting, [...recordsIn(setting), record]);
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.add(record.sheet);
    anchor(context, planPart(record.id), sheet.getRange("A1"));
    sheet.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = NAME_WIDTH;
    sheet.getRangeByIndexes(0, 1, 1, 1).format.columnWidth = SECOND_WIDTH;
    sheet.getRangeByIndexes(0, 2, 1, width - 2).format.columnWidth = WIDTH;
    if (table) {
      // Cells of the table refer to each other by the headings, so these come first.
      cellsOf(sheet, { ...table, rows: 1 }).values = [headings.slice(0, table.columns)];
      sheet.tables.add(cellsOf(sheet, table), true).name = tableName;
    }
    for (const { look, ...box } of draft.looks) dress(cellsOf(sheet, box), look);
    await context.sync();
  });
}
