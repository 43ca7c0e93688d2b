import { anchor } from "../written/anchored";
import type { PoliciesRecord } from "../written/writeRecord";

/** Between the first two blocks: it stays on the sheet where somebody cuts a block out and pastes it elsewhere. */
const KEPT_CELL = "C1";

const sheetPart = (id: string): string => `LicenceTerms.${id}.policies`;

/** Adds the sheet of policies that are put together, and remembers it under a hidden name, whatever it is called later. */
export function addPutSheet(context: Excel.RequestContext, { id, sheet }: PoliciesRecord): Excel.Worksheet {
  const added = context.workbook.worksheets.add(sheet);
  anchor(context, sheetPart(id), added.getRange(KEPT_CELL));
  return added;
}

/** What Excel says of the sheet of policies that were put together. */
export interface FoundSheet {
  readonly item: Excel.NamedItem;
  readonly cell: Excel.Range;
  readonly byName: Excel.Worksheet;
}

/** Asks for the sheet of policies that were put together; it is there after the next sync. */
export function findPutSheet(context: Excel.RequestContext, { id, sheet }: PoliciesRecord): FoundSheet {
  const item = context.workbook.names.getItemOrNullObject(sheetPart(id));
  const cell = item.getRangeOrNullObject();
  const byName = context.workbook.worksheets.getItemOrNullObject(sheet);
  item.load("name");
  cell.load("worksheet/name");
  byName.load("name");
  return { item, cell, byName };
}

/** The sheet; undefined where people deleted it, or so much of it that nobody can tell whose it is. */
function sheetOf({ item, cell, byName }: FoundSheet, complete: boolean): Excel.Worksheet | undefined {
  if (!cell.isNullObject) return cell.worksheet;
  // A fault may have come between adding the sheet and naming its cell.
  return !complete && item.isNullObject && !byName.isNullObject ? byName : undefined;
}

function covers({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, row: number, column: number): boolean {
  const isInside = (place: number, first: number, count: number) => place >= first && place < first + count;
  return isInside(row, rowIndex, rowCount) && isInside(column, columnIndex, columnCount);
}

/**
 * The sheet of policies that were put together, if nothing stands on it but these.
 *
 * @param found the sheet, loaded
 * @param complete whether all of it was written
 * @param blocks cells of the policies, loaded, on whatever sheet they are now
 * @returns the sheet, which can go with the policies; undefined where something of people's own stands on it, or no other
 *   sheet is to be seen
 */
export async function sheetWithOnly(
  context: Excel.RequestContext,
  found: FoundSheet,
  complete: boolean,
  blocks: readonly Excel.Range[],
): Promise<Excel.Worksheet | undefined> {
  const sheet = sheetOf(found, complete);
  if (!sheet) return undefined;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas, rowIndex, columnIndex");
  sheet.charts.load("items/name");
  const { worksheets } = context.workbook;
  worksheets.load("items/name, items/visibility");
  await context.sync();
  // Excel keeps one sheet that is to be seen.
  const hasOthers = worksheets.items.some(({ name, visibility }) => name !== sheet.name && visibility === "Visible");
  if (!hasOthers || sheet.charts.items.length > 0) return undefined;
  if (used.isNullObject) return sheet;
  const here = blocks.filter(({ worksheet }) => worksheet.name === sheet.name);
  const isOwn = (row: number, column: number) =>
    here.some((block) => covers(block, used.rowIndex + row, used.columnIndex + column));
  const isOnly = used.formulas.every((cells: unknown[], row) =>
    cells.every((cell, column) => cell === "" || isOwn(row, column)),
  );
  return isOnly ? sheet : undefined;
}
