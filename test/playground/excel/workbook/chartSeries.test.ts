import { Bag } from "../../../../src/playground/excel/workbook/bag";
import type { CellValue } from "../../../../src/playground/excel/workbook/cell";
import type { Chart, Series, SeriesBy } from "../../../../src/playground/excel/workbook/chart";
import { printBox } from "../../../../src/playground/excel/workbook/address";
import { ownSeries, seriesName, seriesOf } from "../../../../src/playground/excel/workbook/chartSeries";
import { Sheet } from "../../../../src/playground/excel/workbook/sheet";

function chartOf(cells: readonly (readonly CellValue[])[], by: SeriesBy = "Auto"): { chart: Chart; sheet: Sheet } {
  const sheet = new Sheet("{1}", "Plan");
  sheet.fill(cells);
  const area = { sheet, box: { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 } };
  const source = { area, by };
  const chart = {
    id: "1",
    name: "",
    type: "Line",
    source,
    series: undefined,
    cells: undefined,
    frame: {},
    looks: new Bag(),
  };
  return { chart, sheet };
}
const said = (series: readonly Series[]) =>
  series.map((each, place) => [
    seriesName(each, place),
    each.values && printBox(each.values.box),
    each.categories && printBox(each.categories.box),
  ]);

it("takes headings for names and the first column for categories", () =>
  expect(
    said(
      seriesOf(
        chartOf([
          ["Month", "A", "B"],
          ["April", 1, 2],
          ["May", 3, 4],
          ["June", 5, 6],
        ]).chart,
      ),
    ),
  ).toEqual([
    ["A", "B2:B4", "A2:A4"],
    ["B", "C2:C4", "A2:A4"],
  ]));

it("takes rows for series where they are fewer, or asked for", () => {
  const wide = [
    ["", 2026, 2027, 2028],
    ["A", 1, 2, 3],
  ];
  expect(said(seriesOf(chartOf(wide).chart))).toEqual([["A", "B2:D2", "B1:D1"]]);
  expect(said(seriesOf(chartOf(wide, "Columns").chart))).toEqual([
    ["2026", "B2", "A2"],
    ["2027", "C2", "A2"],
    ["2028", "D2", "A2"],
  ]);
});

it("takes dates for categories, and other numbers for a series", () => {
  const { chart, sheet } = chartOf(
    [
      ["Day", "A"],
      [46113, 1],
      [46143, 2],
    ],
    "Columns",
  );
  expect(said(seriesOf(chart))).toEqual([
    ["Day", "A2:A3", undefined],
    ["A", "B2:B3", undefined],
  ]);
  sheet.cell(1, 0).numberFormat = "yyyy-mm";
  expect(said(seriesOf(chart))).toEqual([["A", "B2:B3", "A2:A3"]]);
});

it("names series that have no heading", () =>
  expect(said(seriesOf(chartOf([[1], [2], [3]]).chart))).toEqual([["Series1", "A1:A3", undefined]]));

it("gives a chart series of its own when they are changed", () => {
  const { chart } = chartOf([["A"], [1], [2]]);
  expect(seriesOf(chart)).not.toBe(seriesOf(chart));
  const own = ownSeries(chart);
  expect(seriesOf(chart)).toBe(own);
});
