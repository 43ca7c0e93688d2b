import type { Arguments } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/requestError";
import { readOnly } from "../../protocol/wireClass";
import type { Area } from "../../workbook/area";
import { Bag } from "../../workbook/bag";
import type { Chart, SeriesBy } from "../../workbook/chart";
import type { Members } from "../targets";
import { wire } from "../targets";

const ways: readonly string[] = ["Auto", "Columns", "Rows"] satisfies SeriesBy[];

/** The cells and the way through them that a call gives a chart. */
export function chartSource(given: Arguments, place: number): NonNullable<Chart["source"]> {
  const source = given.object(place);
  const by = given.optionalText(place + 1) ?? "Auto";
  if (source?.type !== "Range" || !ways.includes(by)) throw invalidArgument();
  const { sheet, box } = source.target as Area;
  return { area: { sheet, box }, by: by as SeriesBy };
}

/** The charts of a sheet: kept with what they show and the looks they were given; the playground draws them. */
export const chartCollection: Members<"ChartCollection"> = {
  properties: { Count: readOnly((sheet) => sheet.charts.length) },
  methods: {
    Add(sheet, given, { workbook }) {
      const source = chartSource(given, 1);
      const number = workbook.nextId();
      const chart: Chart = {
        id: `{chart-${number}}`,
        name: workbook.freeName("Chart ", (name) => sheet.charts.some((each) => each.name === name)),
        type: given.text(0),
        source,
        series: undefined,
        cells: undefined,
        frame: {},
        looks: new Bag(),
      };
      sheet.charts.push(chart);
      return wire("Chart", { sheet, chart });
    },
  },
  collection: {
    items: (sheet) => sheet.charts.map((chart) => wire("Chart", { sheet, chart })),
    item(sheet, key) {
      const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
      return chart ? wire("Chart", { sheet, chart }) : null;
    },
  },
};
