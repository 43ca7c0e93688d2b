import { invalidArgument } from "../../protocol/requestError";
import { part, readOnly } from "../../protocol/wireClass";
import type { Frame } from "../../workbook/chart";
import { chartFrame, sizesOf } from "../../workbook/chartFrame";
import { areaArgument } from "../areaArgument";
import type { MemberProperty, Members } from "../targets";
import { wire } from "../targets";
import { chartSource } from "./chartCollection";

function text(name: "name" | "type"): MemberProperty<"Chart"> {
  return {
    read: ({ chart }) => chart[name],
    write({ chart }, value) {
      if (typeof value !== "string" || value === "") throw invalidArgument();
      chart[name] = value;
    },
  };
}

/** In points, as office.js has it. */
function length(name: keyof Frame): MemberProperty<"Chart"> {
  return {
    read: ({ sheet, chart }) => chartFrame(chart, sheet, sizesOf(sheet))[name],
    write({ sheet, chart }, value) {
      if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
      // What was placed by cells stays there in all other respects.
      chart.frame = { ...chart.frame, ...(chart.cells && chartFrame(chart, sheet, sizesOf(sheet))), [name]: value };
      chart.cells = undefined;
    },
  };
}

/** One chart of a sheet. */
export const chart: Members<"Chart"> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ chart: { id } }) => id),
    Name: text("name"),
    ChartType: text("type"),
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
    Title: part(({ chart: { looks } }) => wire("ChartTitle", looks.part("Title"))),
    Legend: part(({ chart: { looks } }) => wire("ChartLegend", looks.part("Legend"))),
    Axes: part(({ chart: { looks } }) => wire("ChartAxes", looks.part("Axes"))),
    Series: part((target) => wire("ChartSeriesCollection", target.chart)),
    Worksheet: part(({ sheet }) => wire("Worksheet", sheet)),
  },
  methods: {
    Delete({ sheet, chart: { id } }) {
      sheet.charts = sheet.charts.filter((each) => each.id !== id);
    },
    SetData({ chart: target }, given) {
      target.source = chartSource(given, 0);
      target.series = undefined;
    },
    SetPosition({ sheet, chart: target }, given, excel) {
      const first = areaArgument(given, 0, sheet, excel);
      const last = given.any(1) === undefined ? first : areaArgument(given, 1, sheet, excel);
      target.cells = { first: { sheet, box: first.box }, last: { sheet, box: last.box } };
    },
  },
};
