import type { CellValue } from "../list";
import { placeOf, type ListPlace } from "./listPlace";
import { likeness } from "./lists/likeness";
import { otherBlocks } from "./lists/otherBlocks";
import { codeOf, workbookError } from "./workbookError";

/** Rows of a block by which it is seen whether it is a list. */
const FIRST_ROWS = 50;

/** The first rows of the block around the active cell; a null object where there is no block. */
async function firstRowsOf(context: Excel.RequestContext, block: Excel.Range): Promise<CellValue[][]> {
  const rows = block.getRow(0).getResizedRange(Math.min(block.rowCount, FIRST_ROWS) - 1, 0);
  rows.load("values");
  await context.sync();
  return rows.values as CellValue[][];
}

/**
 * Tables of the active sheet, the one around the active cell first; without any there, the block around that cell. Where
 * that is no list (titles above it, an empty corner), what looks like one comes before it.
 */
async function aroundActiveCell(): Promise<ListPlace[]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const block = cell.getSurroundingRegion().getUsedRangeOrNullObject(true);
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true);
    const { tables } = sheet;
    tables.load("items/name, items/showTotals");
    cell.load("rowIndex, columnIndex");
    for (const range of [block, used]) range.load("address, rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    const ranges = tables.items.map((table) => {
      // The totals row is no licence, by Excel's own word.
      const range = table.showTotals ? table.getRange().getResizedRange(-1, 0) : table.getRange();
      range.load("address, rowIndex, columnIndex, rowCount, columnCount");
      return range;
    });
    await context.sync();
    const places = ranges.map((range, index) => placeOf(range, "table", sheet.name, tables.items[index]?.name ?? null));
    const { rowIndex, columnIndex } = cell;
    const holdsCell = ({ firstRow, firstColumn, rows, columns }: ListPlace) =>
      rowIndex >= firstRow &&
      rowIndex < firstRow + rows &&
      columnIndex >= firstColumn &&
      columnIndex < firstColumn + columns;
    const own = places.filter(holdsCell);
    const tablesElsewhere = places.filter((place) => !own.includes(place));
    if (own.length > 0) return [...own, ...tablesElsewhere];
    const around = block.isNullObject ? [] : [placeOf(block, "block", sheet.name)];
    const like = block.isNullObject ? 0 : likeness(await firstRowsOf(context, block));
    if (like === 2) return [...around, ...tablesElsewhere];
    const others = tablesElsewhere.length > 0 ? tablesElsewhere : await otherBlocks(context, sheet);
    return like === 0 && others.length > 0 ? others : [...others, ...around];
  });
}

/** The used part of the selected cells; none where one cell is selected, or several areas, a chart or a shape. */
async function selectedCells(): Promise<ListPlace[]> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("cellCount, worksheet/name");
      // Whole columns may be selected: a million rows, of which only the used ones are meant.
      const used = selected.getUsedRangeOrNullObject(true);
      used.load("address, rowIndex, columnIndex, rowCount, columnCount");
      await context.sync();
      return selected.cellCount === 1 || used.isNullObject ? [] : [placeOf(used, "selection", selected.worksheet.name)];
    });
  } catch (error) {
    if (codeOf(error) === "InvalidSelection") return [];
    throw error;
  }
}

/**
 * Where a licence list may stand: the table around the active cell, or the block of cells around it; the selected cells
 * where there are several; other tables of the sheet; its other blocks where the active cell stands in none that is a
 * list. Reads no more than the first rows.
 *
 * @returns places, the most likely first, each once; empty where the sheet has nothing there
 * @throws WorkbookError when Excel does not answer
 */
export async function findList(): Promise<readonly ListPlace[]> {
  try {
    const [first, ...others] = await aroundActiveCell();
    const selected = await selectedCells();
    const places = [...(first ? [first] : []), ...selected, ...others];
    return places.filter(({ address }, index) => places.findIndex((each) => each.address === address) === index);
  } catch (error) {
    throw workbookError(error);
  }
}
