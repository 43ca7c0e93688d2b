import { cellAddress } from "../list/address";
import { asText } from "./results/asText";
import { loadRecords, recordsBesides, recordsOfOtherKinds, saveRecords } from "./written/records";
import type { PolicyRecord } from "./written/writeRecord";
import { workbookError, type LeftState } from "./workbookError";

/** Columns of a sheet. */
const COLUMNS = 16_384;
const BLOCK_COLUMNS = 2;
/** One empty column or row keeps the block out of what stands beside it, and out of an Excel table. */
const GAP = 1;
const TEXT_WIDTH = 320;

/** Field and text of each row. */
type Rows = readonly (readonly [string, string])[];

export type PutPolicy =
  | { readonly kind: "put"; readonly record: PolicyRecord }
  /** The workbook has a range of that name already. */
  | { readonly kind: "nameTaken" };

/** Free cells, the sheet they lie on, and the widths that their columns have. */
interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly widths: readonly number[];
}

/** Right of everything on the active sheet, or below it where there is no room to the right; none under a taken name. */
async function findPlace(rows: number, name: string): Promise<Place | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    // Formatted cells count as used: a format somebody chose is theirs as well.
    const used = sheet.getUsedRangeOrNullObject();
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    const named = context.workbook.names.getItemOrNullObject(name);
    await context.sync();
    if (!named.isNullObject) return undefined;
    const { row, column } = used.isNullObject ? { row: 0, column: 0 } : besideOrBelow(used);
    const columns = Array.from({ length: BLOCK_COLUMNS }, (_, index) => sheet.getCell(row, column + index));
    for (const each of columns) each.load("format/columnWidth");
    await context.sync();
    const last = cellAddress(row + rows - 1, column + BLOCK_COLUMNS - 1);
    const widths = columns.map(({ format }) => format.columnWidth);
    return { sheet: sheet.name, address: `${cellAddress(row, column)}:${last}`, widths };
  });
}

function besideOrBelow({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): { row: number; column: number } {
  const column = columnIndex + columnCount + GAP;
  if (column + BLOCK_COLUMNS <= COLUMNS) return { row: rowIndex, column };
  return { row: rowIndex + rowCount + GAP, column: Math.min(columnIndex, COLUMNS - BLOCK_COLUMNS) };
}

function recordOf(rows: Rows, name: string, { sheet, address, widths }: Place): PolicyRecord {
  const block = { kind: "block", name, widths, rows } as const;
  return { kind: "policy", id: `policy ${name}`, complete: true, sheet, address, name, parts: [block] };
}

async function write(rows: Rows, record: PolicyRecord): Promise<void> {
  const { name, sheet, address } = record;
  await Excel.run(async (context) => {
    const setting = loadRecords(context);
    await context.sync();
    const block = context.workbook.worksheets.getItem(sheet).getRange(address);
    block.values = rows.map((each) => each.map(asText));
    context.workbook.names.add(name, block);
    block.getColumn(0).format.autofitColumns();
    block.getColumn(1).format.columnWidth = TEXT_WIDTH;
    block.select();
    // Only the block that was put last is offered to be taken back: those before are in use.
    saveRecords(context, setting, [...recordsOfOtherKinds(setting, "policy"), record]);
    await context.sync();
  });
}

/** Takes back what a failed writing left: the cells and the name were free before. */
async function takeBack(record: PolicyRecord, { sheet, address, widths }: Place): Promise<LeftState> {
  try {
    return await Excel.run(async (context) => {
      const block = context.workbook.worksheets.getItem(sheet).getRange(address);
      const named = context.workbook.names.getItemOrNullObject(record.name);
      const left = block.getUsedRangeOrNullObject(true);
      const setting = loadRecords(context);
      named.load("name");
      left.load("address");
      await context.sync();
      if (left.isNullObject && named.isNullObject) return "unchanged";
      if (!named.isNullObject) named.delete();
      block.clear("Contents");
      for (const [index, width] of widths.entries()) block.getColumn(index).format.columnWidth = width;
      saveRecords(context, setting, recordsBesides(setting, record));
      await context.sync();
      return "takenBack";
    });
  } catch {
    return "unknown";
  }
}

/**
 * Writes a policy block into free cells of the active sheet, names it, and shows it. Nothing that stands in the sheet is
 * overwritten.
 *
 * @param rows field and text of each row
 * @param name of the range, for formulas such as `=TERM.SUPPORT_END(Acme_policy, A2)`
 * @returns what was added, for `undoWrite`; the workbook keeps the same. Or that the name is taken
 * @throws WorkbookError when Excel refuses; what had been written is taken back
 */
export async function putPolicy(rows: Rows, name: string): Promise<PutPolicy> {
  const place = await findPlace(rows.length, name).catch((error: unknown) => {
    throw workbookError(error);
  });
  if (!place) return { kind: "nameTaken" };
  const record = recordOf(rows, name, place);
  try {
    await write(rows, record);
  } catch (error) {
    throw workbookError(error, await takeBack(record, place));
  }
  return { kind: "put", record };
}
