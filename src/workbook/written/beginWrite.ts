import { fromHeading } from "../results/destination";
import type { Plan } from "./plan";
import { partNames } from "./recordOf";
import { numberFormatOf, widthOf, type ResultColumn } from "../results/resultColumn";
import { asText } from "../results/asText";
import { anchor, setNumberFormat } from "./anchored";
import { loadRecords, recordsIn, saveRecords } from "./records";
import type { WriteRecord } from "./writeRecord";

function dress(column: Excel.Range, holds: ResultColumn, heading: string, { to, lines }: Plan): void {
  const hasChannels = lines.some(({ checked }) => (checked?.licence?.channel ?? null) !== null);
  setNumberFormat(column, numberFormatOf(holds, hasChannels));
  column.format.columnWidth = widthOf(holds);
  if (to.headingRow === null) return;
  const top = column.getCell(0, 0);
  // A heading is a text, and bold where the list's own style does not say so already.
  setNumberFormat(top, "General");
  top.values = [[asText(heading)]];
  top.format.font.bold = true;
}

function dressAll(range: Excel.Range, columns: readonly ResultColumn[], headings: readonly string[], plan: Plan): void {
  for (const [index, column] of columns.entries()) {
    dress(range.getColumn(index), column, headings[index] ?? "", plan);
  }
}

/**
 * Puts on record what is about to be written, adds the sheets, names the cells, widens the table, and writes headings
 * and formats: everything but the cells of the rows.
 *
 * @param record what is added
 * @param plan what is written where
 * @param tableId the table that takes columns; null where there is none
 * @throws errors of office.js as they come; what was done before stays, and is on record
 */
export async function beginWrite(record: WriteRecord, plan: Plan, tableId: string | null): Promise<void> {
  const { to, columns, headings, formulaHeadings } = plan;
  const names = partNames(record.id);
  const { row, rows } = fromHeading(to);
  await Excel.run(async (context) => {
    const setting = loadRecords(context);
    await context.sync();
    const { worksheets, tables } = context.workbook;
    saveRecords(context, setting, [...recordsIn(setting), record]);
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = to.apart ? worksheets.add(to.sheet) : worksheets.getItem(to.sheet);
    const values = sheet.getRangeByIndexes(row, to.valueColumn, rows, columns.values.length);
    anchor(context, names.values, to.apart ? sheet.getRange("A1") : values);
    if (tableId !== null) {
      const table = tables.getItem(tableId);
      table.resize(table.getRange().getResizedRange(0, columns.values.length));
    }
    dressAll(values, columns.values, headings, plan);
    if (columns.formulas.length > 0) {
      const formulas = sheet.getRangeByIndexes(row, to.formulaColumn, rows, columns.formulas.length);
      if (!to.apart) anchor(context, names.formulas, formulas);
      dressAll(formulas, columns.formulas, formulaHeadings, plan);
    }
    const toCheck = worksheets.add(record.toCheckSheet);
    anchor(context, names.toCheck, toCheck.getRange("A1"));
    await context.sync();
  });
}
