import { withoutSheet, type ListPlace } from "./listPlace";
import { codeOf, workbookError } from "./workbookError";

function placeOf(range: Excel.Range, kind: ListPlace["kind"], sheet: string, table: string | null = null): ListPlace {
  return {
    kind,
    sheet,
    table,
    address: withoutSheet(range.address),
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Titles above a list stand apart from it: a block of so few rows that the sheet goes on below is no list. */
const MOST_TITLE_ROWS = 2;

/** Tables of the active sheet, the one around the active cell first; without any there, the block around that cell, and before it the whole sheet where that block can only be the titles of a list. */
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
    const isTitle =
      !block.isNullObject && block.rowCount <= MOST_TITLE_ROWS && used.rowCount > block.rowCount + MOST_TITLE_ROWS;
    // The list reader passes over titles itself: the whole sheet is read then.
    const blocks = block.isNullObject ? [] : isTitle ? [used, block] : [block];
    const around = own.length > 0 ? own : blocks.map((range) => placeOf(range, "block", sheet.name));
    return [...around, ...places.filter((place) => !own.includes(place))];
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
 * Where a licence list may stand: the table around the active cell, or the block of cells around it (all cells of the
 * sheet where that is a title of a row or two); the selected cells where there are several; other tables of the sheet.
 * Reads no values.
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
