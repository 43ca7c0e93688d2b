import { WorkbookError, workbookError } from "../workbookError";
import { isAsWritten } from "./isAsWritten";
import { loadRecords, recordsBesides, saveRecords } from "./records";
import type { AddedRecord, WrittenPart } from "./writeRecord";

/** A part, and what Excel says of it now. */
interface FoundPart {
  readonly part: WrittenPart;
  readonly item: Excel.NamedItem;
  /** Its cells; a null object where they were deleted. */
  readonly range: Excel.Range;
  readonly table: Excel.Table | undefined;
  readonly tableRange: Excel.Range | undefined;
  /** The sheet by its name, for a fault between adding it and naming its cell. */
  readonly sheet: Excel.Worksheet | undefined;
}

function find(context: Excel.RequestContext, part: WrittenPart): FoundPart {
  const { names, tables, worksheets } = context.workbook;
  const item = names.getItemOrNullObject(part.name);
  const range = item.getRangeOrNullObject();
  item.load("name");
  range.load("columnIndex, columnCount");
  if (part.kind === "block") range.load("values");
  const table = part.kind === "table" ? tables.getItemOrNullObject(part.tableId) : undefined;
  const tableRange = table?.getRange();
  table?.load("name");
  tableRange?.load("columnIndex, columnCount");
  const sheet = part.kind === "sheet" ? worksheets.getItemOrNullObject(part.sheet) : undefined;
  sheet?.load("name");
  return { part, item, range, table, tableRange, sheet };
}

/** A block that people made their own is theirs: neither it nor its name is taken away. */
function refuseChanged({ part, item, range }: FoundPart): void {
  if (part.kind !== "block") return;
  const isThere = !item.isNullObject && !range.isNullObject;
  if (!isThere || !isAsWritten(range.values, part.rows)) throw new WorkbookError("blockChanged");
}

/** Widths of the columns of a range, left to right. */
function setWidths(range: Excel.Range, widths: readonly number[]): void {
  for (const [index, width] of widths.entries()) range.getColumn(index).format.columnWidth = width;
}

function clear(range: Excel.Range, widths: readonly number[]): void {
  range.conditionalFormats.clearAll();
  range.clear();
  setWidths(range, widths);
}

/** Takes the added columns out of their table, if they are in it (the fault may have come before). */
function leaveTable({ range, table, tableRange }: FoundPart): void {
  if (!table || !tableRange || table.isNullObject) return;
  const end = tableRange.columnIndex + tableRange.columnCount;
  const own = end - range.columnIndex;
  if (own <= 0) return;
  if (range.columnIndex + range.columnCount === end) table.resize(tableRange.getResizedRange(0, -range.columnCount));
  // Somebody added columns after ours: those stay, and move to where they would be without ours.
  else {
    for (let place = range.columnCount - 1; place >= 0; place--) {
      table.columns.getItemAt(range.columnIndex - tableRange.columnIndex + place).delete();
    }
  }
}

function takeBack(found: FoundPart, complete: boolean): void {
  const { part, item, range, sheet } = found;
  if (part.kind === "sheet") {
    if (!range.isNullObject) range.worksheet.delete();
    else if (!complete && sheet && !sheet.isNullObject) sheet.delete();
  } else if (part.kind === "block") {
    // Texts were all that was written: formats and coloured rules of whole columns may reach into these cells.
    range.clear("Contents");
    setWidths(range, part.widths);
  } else if (!range.isNullObject) {
    if (part.kind === "table") leaveTable(found);
    clear(range, part.widths);
  }
  if (!item.isNullObject) item.delete();
}

/**
 * Takes back what one press of the button wrote, wherever people moved it to: cells, columns of a table, sheets, colours,
 * widths. What people changed elsewhere stays. Can be repeated after a fault.
 *
 * @param record what was written, of this session or an earlier one
 * @throws WorkbookError `blockChanged` where people changed a policy block since, and nothing is taken back; else when
 *   Excel does not do it. The record stays, so that it can be tried again
 */
export async function undoWrite(record: AddedRecord): Promise<void> {
  try {
    // Somebody who is typing into a cell finishes first: Excel waits for that instead of refusing.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const setting = loadRecords(context);
      const parts = record.parts.map((part) => find(context, part));
      await context.sync();
      parts.forEach(refuseChanged);
      context.application.suspendApiCalculationUntilNextSync();
      for (const part of parts) takeBack(part, record.complete);
      // Last, so that a fault before leaves the record.
      saveRecords(context, setting, recordsBesides(setting, record));
      await context.sync();
    });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const { trouble, reason } = workbookError(error);
    throw new WorkbookError(trouble, "partlyWritten", reason, error);
  }
}
