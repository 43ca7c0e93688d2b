/** @jest-environment jsdom */
import { openExcel } from "../../openExcel";

const { workbook } = openExcel();

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    sheet.getRange("A1:C3").values = [
      ["Year", "All renew", "All lapse"],
      ["FY2026", 100, 0],
      ["FY2027", 250, 10],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns").name = "Plan";
    await context.sync();
  }),
);
afterEach(() => {
  workbook.sheet.charts = [];
});

const withSeries = (work: (series: Excel.ChartSeriesCollection, context: Excel.RequestContext) => Promise<unknown>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Licences").charts.getItem("Plan").series, context));

it("are those of the source, and follow its headings", () =>
  withSeries(async (series, context) => {
    context.workbook.worksheets.getItem("Licences").getRange("C1").values = [["Nobody renews"]];
    series.load("count, items/name, items/chartType");
    await context.sync();
    expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["All renew", "Line"],
      ["Nobody renews", "Line"],
    ]);
  }));

it("take names, kinds and colours of their own", () =>
  withSeries(async (series, context) => {
    const first = series.getItemAt(0);
    first.name = "Everything";
    first.chartType = "ColumnClustered";
    first.format.fill.setSolidColor("#156082");
    first.format.line.color = "#000000";
    series.getItemAt(1).name = "=Licences!A2";
    series.load("items/name, items/chartType");
    first.load("format/line/color");
    await context.sync();
    expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["Everything", "ColumnClustered"],
      ["FY2026", "Line"],
    ]);
    expect(first.format.line.color).toBe("#000000");
  }));

it("come and go", () =>
  withSeries(async (series, context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    const added = series.add("Twice");
    added.setValues(sheet.getRange("B2:B3"));
    added.setXAxisValues(sheet.getRange("A2:A3"));
    series.getItemAt(0).delete();
    series.load("count, items/name");
    await context.sync();
    expect([series.count, ...series.items.map(({ name }) => name)]).toEqual([2, "All lapse", "Twice"]);
    const [chart] = workbook.sheet.charts;
    expect(chart?.series?.[1]).toMatchObject({ values: { box: { row: 1, column: 1, rows: 2, columns: 1 } } });
  }));
