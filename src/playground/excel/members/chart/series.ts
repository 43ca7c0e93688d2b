import { invalidArgument } from "../../protocol/requestError";
import { part, readOnly } from "../../protocol/wireClass";
import type { Area } from "../../workbook/area";
import { Bag } from "../../workbook/bag";
import type { Series } from "../../workbook/chart";
import { ownSeries, seriesName, seriesOf } from "../../workbook/chartSeries";
import type { Arguments } from "../../protocol/arguments";
import type { Members, Targets } from "../targets";
import { wire } from "../targets";

/** The series that an add-in is about to change. */
function own({ chart, place }: Targets["ChartSeries"]): Series {
  const found = ownSeries(chart)[place];
  if (!found) throw invalidArgument();
  return found;
}

function cells(given: Arguments): Area {
  const source = given.object(0);
  if (source?.type !== "Range") throw invalidArgument();
  const { sheet, box } = source.target as Area;
  return { sheet, box };
}

/** The series of a chart. */
export const chartSeriesCollection: Members<"ChartSeriesCollection"> = {
  properties: { Count: readOnly((chart) => seriesOf(chart).length) },
  methods: {
    Add(chart, given) {
      const series = ownSeries(chart);
      const place = given.whole(1, series.length);
      if (place < 0 || place > series.length) throw invalidArgument();
      const [first] = series;
      // The points of all series stand over the same categories.
      const { categories } = first ?? { categories: undefined };
      series.splice(place, 0, { name: given.optionalText(0), values: undefined, categories, looks: new Bag() });
      return wire("ChartSeries", { chart, place });
    },
  },
  collection: {
    items: (chart) => seriesOf(chart).map((_, place) => wire("ChartSeries", { chart, place })),
    item(chart, key) {
      const place = Number(key);
      return seriesOf(chart)[place] ? wire("ChartSeries", { chart, place }) : null;
    },
  },
};

/** One series of a chart. */
export const chartSeries: Members<"ChartSeries"> = {
  properties: {
    Name: {
      read({ chart, place }) {
        const found = seriesOf(chart)[place];
        return found ? seriesName(found, place) : null;
      },
      write(target, name, { workbook }) {
        if (typeof name !== "string") throw invalidArgument();
        const { values } = own(target);
        const sheet = values?.sheet ?? workbook.selection.sheet;
        own(target).name = (name.startsWith("=") ? workbook.findArea(name.slice(1), sheet) : undefined) ?? name;
      },
    },
    ChartType: {
      read: ({ chart, place }) => seriesOf(chart)[place]?.looks.values.get("ChartType") ?? chart.type,
      write: (target, type) => void own(target).looks.values.set("ChartType", String(type)),
    },
    Format: part((target) => wire("ChartSeriesFormat", own(target).looks.part("Format"))),
  },
  methods: {
    SetValues(target, given) {
      own(target).values = cells(given);
    },
    SetXAxisValues(target, given) {
      own(target).categories = cells(given);
    },
    Delete({ chart, place }) {
      ownSeries(chart).splice(place, 1);
    },
  },
};
