import type { Worksheet } from "@univerjs/core";
import type { Chart, Frame } from "../excel/workbook/chart";
import { chartFrame, type CellSizes } from "../excel/workbook/chartFrame";
import type { Sheet } from "../excel/workbook/sheet";

/** Excel counts in points, the grid in pixels. */
const POINTS_A_PIXEL = 0.75;

/** First row and column behind the frozen ones, and how far they are scrolled past, in pixels. */
export interface Scrolled {
  readonly sheetViewStartRow: number;
  readonly sheetViewStartColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Pixels from the corner of the grid's first cell; how much of its left and upper side frozen cells cover. */
export interface ChartPlace extends Frame {
  readonly hiddenLeft: number;
  readonly hiddenTop: number;
}

function gridSizes(shown: Worksheet): CellSizes {
  return {
    width: (column) => (shown.getColVisible(column) ? shown.getColumnWidth(column) * POINTS_A_PIXEL : 0),
    height: (row) => (shown.getRowVisible(row) ? shown.getRowHeight(row) * POINTS_A_PIXEL : 0),
  };
}

function sum(count: number, size: (place: number) => number): number {
  let total = 0;
  for (let place = 0; place < count; place++) total += size(place);
  return total / POINTS_A_PIXEL;
}

/** One direction: where a chart begins, and how much of it is behind frozen cells. What begins on them stays with them. */
function along(start: number, frozen: number, scrolled: number): readonly [start: number, hidden: number] {
  if (start < frozen) return [start, 0];
  const at = start - scrolled;
  return [at, Math.max(0, frozen - at)];
}

/**
 * Where a chart stands in the grid.
 *
 * @param chart of the sheet
 * @param sheet of the Excel
 * @param shown the sheet in the grid
 * @param scrolled how far
 * @returns pixels of a grid that is not zoomed
 */
export function chartPlace(chart: Chart, sheet: Sheet, shown: Worksheet, scrolled: Scrolled): ChartPlace {
  const sizes = gridSizes(shown);
  const frame = chartFrame(chart, sheet, sizes);
  const { xSplit, ySplit } = shown.getFreeze();
  const scrolledX = sum(scrolled.sheetViewStartColumn, sizes.width) + scrolled.offsetX;
  const scrolledY = sum(scrolled.sheetViewStartRow, sizes.height) + scrolled.offsetY;
  const [left, hiddenLeft] = along(frame.left / POINTS_A_PIXEL, sum(xSplit, sizes.width), scrolledX);
  const [top, hiddenTop] = along(frame.top / POINTS_A_PIXEL, sum(ySplit, sizes.height), scrolledY);
  const size = { width: frame.width / POINTS_A_PIXEL, height: frame.height / POINTS_A_PIXEL };
  return { left, top, ...size, hiddenLeft, hiddenTop };
}
