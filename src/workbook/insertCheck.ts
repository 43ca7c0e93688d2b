import type { LicenceList } from "./licenceList";

/** Headings of the six columns that CHECK_LICENCES spills, in their order. */
export type CheckHeadings = readonly [string, string, string, string, string, string];

/** Places of the result's columns that hold dates. */
const dateColumns = [1, 4, 5];
const dateFormat = "yyyy-mm-dd";
/** One empty column keeps the result out of the list, and out of an Excel table, in which nothing can spill. */
const gap = 1;

export type InsertedCheck = { kind: "inserted"; address: string } | { kind: "occupied"; address: string };

/**
 * Writes the check of a list to its right: headings where the list has some, the formula, and a date format for the
 * columns that hold dates. Writes nothing where a cell of the result's place is in use.
 *
 * @param list the list that is checked
 * @param formula its one formula
 * @param headings words above the result
 * @returns where the result stands, or which cells are in the way
 */
export async function insertCheck(list: LicenceList, formula: string, headings: CheckHeadings): Promise<InsertedCheck> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list.sheet);
    const column = Math.max(...list.columns.map(({ index }) => index)) + 1 + gap;
    const headingRows = list.hasHeadings ? 1 : 0;
    const place = sheet.getRangeByIndexes(
      list.firstRow - headingRows,
      column,
      list.rows + headingRows,
      headings.length,
    );
    const inUse = place.getUsedRangeOrNullObject(true);
    inUse.load("address");
    place.load("address");
    await context.sync();
    if (!inUse.isNullObject) return { kind: "occupied", address: inUse.address };
    for (const each of dateColumns) {
      // A single value formats every cell of the range; the typings know the full matrix only.
      place.getColumn(each).numberFormat = dateFormat as unknown as string[][];
    }
    if (list.hasHeadings) place.getRow(0).values = [[...headings]];
    const cell = place.getCell(headingRows, 0);
    cell.formulas = [[formula]];
    cell.select();
    await context.sync();
    return { kind: "inserted", address: place.address };
  });
}
