/** @jest-environment jsdom */
import { openExcel } from "../../openExcel";

const { excel, workbook } = openExcel();

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    sheet.getRange("A1:C4").values = [
      ["Month", "All renew", "All lapse"],
      ["2026-04", 100, 0],
      ["2026-05", 250, 10],
      ["2026-06", 80, 5],
    ];
    sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns").name = "Plan";
    await context.sync();
  }),
);
afterEach(() => {
  workbook.sheet.charts = [];
});

const withChart = <T>(work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Licences").charts.getItem("Plan"), context));

it("has a name, a type, a title, a legend and axes", () =>
  withChart(async (chart, context) => {
    chart.title.text = "Renewals by month";
    chart.chartType = "ColumnClustered";
    chart.legend.position = "Right";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = "JPY";
    chart.axes.categoryAxis.majorGridlines.visible = false;
    chart.load("name, chartType, title/text, legend/position, legend/visible");
    chart.axes.valueAxis.load("minimum, maximum, title/text");
    const sheet = chart.worksheet.load("name");
    await context.sync();
    expect([chart.name, chart.chartType, sheet.name]).toEqual(["Plan", "ColumnClustered", "Licences"]);
    expect([chart.title.text, chart.legend.position, chart.legend.visible]).toEqual([
      "Renewals by month",
      "Right",
      true,
    ]);
    const { valueAxis } = chart.axes;
    expect([valueAxis.minimum, valueAxis.maximum, valueAxis.title.text]).toEqual([0, "", "JPY"]);
  }));

it("covers the cells that it was placed over, also after rows were inserted above", () =>
  withChart(async (chart, context) => {
    chart.setPosition("E2", "H11");
    chart.load("left, top, width, height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([4 * 48, 15, 4 * 48, 10 * 15]);
    context.workbook.worksheets.getItem("Licences").getRange("1:1").insert("Down");
    chart.load("top, height");
    await context.sync();
    expect([chart.top, chart.height]).toEqual([30, 150]);
    context.workbook.worksheets.getItem("Licences").getRange("1:1").delete("Up");
    chart.width = 100;
    chart.load("left, top, width, height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([4 * 48, 15, 100, 150]);
  }));

it("stands beside everything until it is placed", () =>
  withChart(async (chart, context) => {
    chart.load("left, top, width, height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([4 * 48, 0, 360, 216]);
  }));

it("is found by its name, and gone when it was deleted", () =>
  withChart(async (chart, context) => {
    const { charts } = chart.worksheet;
    const [named, missing] = [charts.getItemOrNullObject("Plan"), charts.getItemOrNullObject("None")];
    charts.load("count");
    await context.sync();
    expect([named.isNullObject, missing.isNullObject, charts.count]).toEqual([false, true, 1]);
    chart.delete();
    charts.load("count");
    await context.sync();
    expect(charts.count).toBe(0);
  }));

it("refuses by name what is not built", async () => {
  const run = withChart(async (chart, context) => {
    chart.plotVisibleOnly = false;
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ message: expect.stringContaining("Chart.PlotVisibleOnly") });
  expect(excel.unimplemented).toEqual(["Chart.PlotVisibleOnly"]);
  excel.members.unimplemented.clear();
});

it("refuses values that make no sense", async () => {
  await expect(
    withChart(async (chart, context) => {
      chart.width = -1;
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
