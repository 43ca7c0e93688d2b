import { chartPlace, type Scrolled } from "../../../src/playground/charts/chartPlaces";
import { parseBox } from "../../../src/playground/excel/workbook/address";
import type { Box } from "../../../src/playground/excel/workbook/box";
import { openSheet, type OpenSheet } from "../screen/openSheet";
import { aChart } from "./aChart";

/** Sizes of the grid that nobody changed, in pixels. */
const [ROW, COLUMN] = [24, 88];
const unscrolled: Scrolled = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX: 0, offsetY: 0 };

let open: OpenSheet;
beforeAll(async () => void (open = await openSheet()));
afterAll(() => open.grid.dispose());

function placed(first: string, last: string, scrolled: Scrolled) {
  const { sheet, chart } = aChart();
  const at = (address: string) => ({ sheet, box: parseBox(address) as Box });
  chart.cells = { first: at(first), last: at(last) };
  return chartPlace(chart, sheet, open.shown, scrolled);
}

it("stands over its cells, in the sizes of the grid", () => {
  const size = { width: 2 * COLUMN, height: 3 * ROW };
  const place = { left: 4 * COLUMN, top: 2 * ROW, ...size, hiddenLeft: 0, hiddenTop: 0 };
  expect(placed("E3", "F5", unscrolled)).toEqual(place);
  open.grid.workbook.getActiveSheet().setColumnWidth(0, 188);
  expect(placed("E3", "F5", unscrolled).left).toBe(4 * COLUMN + 100);
  open.grid.workbook.getActiveSheet().setColumnWidth(0, COLUMN);
});

it("scrolls with the cells, and behind frozen rows", () => {
  open.grid.workbook.getActiveSheet().setFreeze({ startRow: 2, startColumn: -1, ySplit: 2, xSplit: 0 });
  const scrolled = { ...unscrolled, sheetViewStartRow: 3, offsetY: 6 };
  expect(placed("E4", "F9", scrolled)).toMatchObject({ top: -6, hiddenTop: 2 * ROW + 6, hiddenLeft: 0 });
  expect(placed("E9", "F12", scrolled)).toMatchObject({ top: 5 * ROW - 6, hiddenTop: 0 });
  // What begins on frozen rows stays with them.
  expect(placed("E2", "F9", scrolled)).toMatchObject({ top: ROW, hiddenTop: 0 });
});
