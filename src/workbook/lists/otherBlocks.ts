import type { CellValue } from "../../list";
import { placeOf, type ListPlace } from "../listPlace";
import { blocksIn } from "./blocksIn";
import { likeness } from "./likeness";

/** Where lists begin: titles, notes and a second list beside the first are within this. */
const ROWS_LOOKED_AT = 100;
const COLUMNS_LOOKED_AT = 60;
/** Offered at most: more would be no help. */
const MOST_BLOCKS = 3;

/**
 * The blocks of a sheet that look like lists, wherever the active cell stands.
 *
 * @param context of the request; it is synced
 * @param sheet with its name loaded
 * @returns places, the likeliest first, of equally likely ones the largest; titles and notes are left out
 */
export async function otherBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ListPlace[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const [rows, columns] = [Math.min(used.rowCount, ROWS_LOOKED_AT), Math.min(used.columnCount, COLUMNS_LOOKED_AT)];
  const corner = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows, columns);
  corner.load("values");
  await context.sync();
  const values = corner.values as CellValue[][];
  const found = blocksIn(values).map((block) => {
    const lines = values.slice(block.firstRow, block.firstRow + block.rows);
    const cells = lines.map((row) => row.slice(block.firstColumn, block.firstColumn + block.columns));
    // The block itself may go on beyond what was looked at.
    const cell = sheet.getCell(used.rowIndex + block.firstRow, used.columnIndex + block.firstColumn);
    const range = cell.getBoundingRect(cell.getOffsetRange(block.rows - 1, block.columns - 1)).getSurroundingRegion();
    return { like: likeness(cells), range };
  });
  const lists = found.filter(({ like }) => like > 0);
  for (const { range } of lists) range.load("address, rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return lists
    .sort((a, b) => b.like - a.like || b.range.rowCount - a.range.rowCount)
    .slice(0, MOST_BLOCKS)
    .map(({ range }) => placeOf(range, "block", sheet.name));
}
