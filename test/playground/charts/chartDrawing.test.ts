import { chartDrawing } from "../../../src/playground/charts/chartDrawing";
import { ownSeries } from "../../../src/playground/excel/workbook/chartSeries";
import { aChart } from "./aChart";

it("is the cells: names, categories as they are shown, numbers and gaps", () => {
  const { chart } = aChart();
  const { series, points, valueAxis, legend, title } = chartDrawing(chart, "en-US");
  expect(series.map(({ name, form, colour }) => [name, form, colour])).toEqual([
    ["All renew", "column", "#156082"],
    ["All lapse", "column", "#E97132"],
  ]);
  expect(points).toEqual([
    { category: "2026-12", values: [1200, 300] },
    { category: "2027-01", values: [800, null] },
    { category: "2027-02", values: [1500, 200] },
  ]);
  expect([valueAxis.numberFormat, legend, title]).toEqual(["#,##0", "Bottom", ""]);
});

it("follows the cells", () => {
  const { chart, sheet } = aChart();
  sheet.cell(3, 2).value = 9;
  expect(chartDrawing(chart, "en-US").points[2]?.values).toEqual([1500, 9]);
});

it("is as it was asked to look", () => {
  const { chart } = aChart();
  const { looks } = chart;
  looks.part("Title").values.set("Text", "Renewals");
  looks.part("Legend").values.set("Visible", false);
  const value = looks.part("Axes").part("ValueAxis");
  value.values.set("Minimum", 0).set("NumberFormat", "0");
  value.part("Title").values.set("Text", "JPY");
  const [first] = ownSeries(chart);
  first?.looks.values.set("ChartType", "Line");
  first?.looks.part("Format").part("Line").values.set("Color", "#FF0000");
  expect(chartDrawing(chart, "en-US")).toMatchObject({
    title: "Renewals",
    legend: undefined,
    valueAxis: { title: "JPY", minimum: 0, maximum: undefined, numberFormat: "0", gridlines: true },
    categoryAxis: { gridlines: false },
    series: [{ form: "line", colour: "#FF0000" }, { form: "column" }],
  });
});

it("is called like its series where there is only one", () => {
  const { chart } = aChart();
  ownSeries(chart).pop();
  expect(chartDrawing(chart, "en-US").title).toBe("All renew");
  chart.looks.part("Title").values.set("Visible", false);
  expect(chartDrawing(chart, "en-US").title).toBe("");
});
