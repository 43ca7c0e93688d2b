import type { Chart, Frame } from "./chart";
import { bounding, sheetBox } from "./box";
import type { Sheet } from "./sheet";

/** Size in points that a new chart has in Excel. */
const standardSize = { width: 360, height: 216 };

/** Sizes of the cells, in points. */
export interface CellSizes {
  width(column: number): number;
  height(row: number): number;
}

/** Points of Calibri 11 on a usual screen, where nothing else was set. */
const standardWidth = 48;
const standardHeight = 15;

/** The sizes of a sheet's cells as Excel has them. */
export function sizesOf({ columnWidths, rowHeights }: Sheet): CellSizes {
  return {
    width: (column) => columnWidths.get(column) ?? standardWidth,
    height: (row) => rowHeights.get(row) ?? standardHeight,
  };
}

/** How far the edge before a row or column is from the sheet's corner. */
function edge(place: number, size: (place: number) => number): number {
  let sum = 0;
  for (let each = 0; each < place; each++) sum += size(each);
  return sum;
}

/**
 * Where a chart stands. One that was never placed stands to the right of everything, beside its source: Excel would put
 * it into the middle of the window, over the cells.
 *
 * @param chart of the sheet
 * @param sizes of the sheet's cells
 * @returns points from the sheet's corner
 */
export function chartFrame({ cells, frame, source }: Chart, sheet: Sheet, sizes: CellSizes): Frame {
  if (cells) {
    const { row, column, rows, columns } = bounding(cells.first.box, cells.last.box);
    const [left, top] = [edge(column, sizes.width), edge(row, sizes.height)];
    const [right, bottom] = [edge(column + columns, sizes.width), edge(row + rows, sizes.height)];
    return { left, top, width: right - left, height: bottom - top };
  }
  const used = sheet.used(sheetBox);
  const free = { row: source?.area.box.row ?? 0, column: used ? used.column + used.columns + 1 : 0 };
  const { left = edge(free.column, sizes.width), top = edge(free.row, sizes.height) } = frame;
  return { ...standardSize, ...frame, left, top };
}
