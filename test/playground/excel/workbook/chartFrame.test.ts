import { parseBox } from "../../../../src/playground/excel/workbook/address";
import type { Box } from "../../../../src/playground/excel/workbook/box";
import { chartFrame, sizesOf } from "../../../../src/playground/excel/workbook/chartFrame";
import { aChart } from "../../charts/aChart";

it("is that of its cells, in the sheet's own widths and heights", () => {
  const { sheet, chart } = aChart();
  const at = (address: string) => ({ sheet, box: parseBox(address) as Box });
  chart.cells = { first: at("F4"), last: at("E2") };
  sheet.columnWidths.set(0, 100).set(4, 60);
  sheet.rowHeights.set(2, 40);
  expect(chartFrame(chart, sheet, sizesOf(sheet))).toEqual({ left: 100 + 3 * 48, top: 15, width: 108, height: 70 });
});

it("is beside everything and of Excel's size, as far as nothing was set", () => {
  const { sheet, chart } = aChart();
  expect(chartFrame(chart, sheet, sizesOf(sheet))).toEqual({ left: 4 * 48, top: 0, width: 360, height: 216 });
  chart.frame = { top: 7, width: 90 };
  expect(chartFrame(chart, sheet, sizesOf(sheet))).toEqual({ left: 4 * 48, top: 7, width: 90, height: 216 });
});
