import type { Members } from "../targets";
import { kept } from "./kept";

export const chartTitle: Members<"ChartTitle"> = kept({ Text: "", Visible: true });
export const chartLegend: Members<"ChartLegend"> = kept({ Visible: true, Position: "Bottom" });
export const chartAxes: Members<"ChartAxes"> = kept({}, { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis" });
/** Limits that nobody set are empty: Excel finds them itself. */
export const chartAxis: Members<"ChartAxis"> = kept(
  { Minimum: "", Maximum: "", NumberFormat: "General", Visible: true },
  { Title: "ChartAxisTitle", MajorGridlines: "ChartGridlines" },
);
export const chartAxisTitle: Members<"ChartAxisTitle"> = kept({ Text: "", Visible: true });
export const chartGridlines: Members<"ChartGridlines"> = kept({ Visible: true });

export const chartSeriesFormat: Members<"ChartSeriesFormat"> = kept({}, { Fill: "ChartFill", Line: "ChartLineFormat" });
export const chartLineFormat: Members<"ChartLineFormat"> = kept({ Color: "", Weight: 2.25 });
export const chartFill: Members<"ChartFill"> = {
  properties: {},
  methods: {
    SetSolidColor: ({ values }, given) => void values.set("Color", given.text(0)),
    Clear: ({ values }) => void values.delete("Color"),
  },
};
