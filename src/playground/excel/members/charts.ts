import { invalidArgument } from "../protocol/requestError";
import { readOnly } from "../protocol/wireClass";
import type { Area } from "../workbook/area";
import { Bag } from "../workbook/bag";
import type { Chart } from "../workbook/chart";
import { bag } from "./bag";
import type { Members, MemberProperty } from "./targets";
import { wire } from "./targets";

/** The charts of a sheet: kept with what they show and the looks they were given, not drawn. */
export const chartCollection: Members<"ChartCollection"> = {
  properties: { Count: readOnly((sheet) => sheet.charts.length) },
  methods: {
    Add(sheet, given, { workbook }) {
      const source = given.object(1);
      if (source?.type !== "Range") throw invalidArgument();
      const { sheet: shown, box } = source.target as Area;
      const number = workbook.nextId();
      const looks = new Bag();
      looks.values.set("Name", `Chart ${number}`);
      const chart: Chart = { id: `{chart-${number}}`, type: given.text(0), source: { sheet: shown, box }, looks };
      sheet.charts.push(chart);
      return wire("Chart", { sheet, chart });
    },
  },
  collection: {
    items: (sheet) => sheet.charts.map((chart) => wire("Chart", { sheet, chart })),
    item(sheet, key) {
      const chart = sheet.charts.find(({ id, looks }) => id === key || looks.values.get("Name") === key);
      return chart ? wire("Chart", { sheet, chart }) : null;
    },
  },
};

/** Every other property of a chart is kept among its looks. */
function look(name: string): MemberProperty<"Chart"> {
  const property = bag.anyProperty?.(name);
  return {
    read: ({ chart }, excel) => property?.read(chart.looks, excel),
    write: ({ chart }, value, excel) => property?.write?.(chart.looks, value, excel),
  };
}

export const chart: Members<"Chart"> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ chart: { id } }) => id),
    ChartType: readOnly(({ chart: { type } }) => type),
    Name: look("Name"),
  },
  methods: {
    Delete({ sheet, chart: { id } }) {
      sheet.charts = sheet.charts.filter((each) => each.id !== id);
    },
    SetPosition({ chart: { looks } }, given) {
      looks.values.set(
        "Position",
        [given.any(0), given.any(1)].map((each) => (typeof each === "string" ? each : "range")),
      );
    },
  },
  anyProperty: look,
};
