import { licenceList } from "./licenceList";
import type { LicenceList } from "./licenceList";

/**
 * The list that is selected in Excel: the selected rows, or, where one cell is selected, the block of cells around it.
 * Reads two rows only, whatever the length of the list.
 *
 * @returns the list; undefined where the selection holds nothing
 */
export async function readSelectedList(): Promise<LicenceList | undefined> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("cellCount");
    await context.sync();
    const meant = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected;
    // Whole columns may be selected: a million rows, of which only the used ones are meant.
    const used = meant.getUsedRangeOrNullObject(true);
    used.load("rowIndex, columnIndex, rowCount");
    used.worksheet.load("name");
    await context.sync();
    if (used.isNullObject) return undefined;
    const { rowIndex, columnIndex, rowCount } = used;
    const [first, second] = [used.getRow(0), rowCount > 1 ? used.getRow(1) : undefined];
    first.load("values");
    second?.load("values");
    await context.sync();
    return licenceList({
      sheet: used.worksheet.name,
      rowIndex,
      columnIndex,
      rowCount,
      first: first.values[0] ?? [],
      second: second?.values[0],
    });
  });
}
