import { fromHeading, type Destination } from "../results/destination";

/**
 * Whether nothing at all stands where results would be written: no value, no format, no table, no coloured rule, so
 * that taking the results back leaves the cells as they were.
 *
 * @param to the place
 * @param below further rows that have to be free: the totals of a table
 * @returns widths of the columns in points, left to right; undefined where something is in the way
 */
export async function widthsIfFree(to: Destination, below: number): Promise<number[] | undefined> {
  const { row, rows } = fromHeading(to);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(to.sheet);
    const room = sheet.getRangeByIndexes(row, to.valueColumn, rows + below, to.columns);
    const used = room.getUsedRangeOrNullObject(false);
    used.load("address");
    const { conditionalFormats } = room;
    conditionalFormats.load("items/type");
    sheet.tables.load("items/name");
    const columns = Array.from({ length: to.columns }, (_, index) => {
      const column = room.getColumn(index);
      column.load("format/columnWidth");
      return column;
    });
    await context.sync();
    if (!used.isNullObject || conditionalFormats.items.length > 0) return undefined;
    const inTables = sheet.tables.items.map((table) => {
      const common = table.getRange().getIntersectionOrNullObject(room);
      common.load("address");
      return common;
    });
    await context.sync();
    if (inTables.some((common) => !common.isNullObject)) return undefined;
    return columns.map((column) => column.format.columnWidth);
  });
}
