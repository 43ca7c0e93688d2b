/** @jest-environment jsdom */
import { openExcel } from "../openExcel";

const { workbook } = openExcel();

it("keeps fill, font and alignment, and gives null where cells differ", () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Licences").getRange("A1:B2");
    range.format.fill.color = "#FFFF00";
    range.getCell(0, 0).format.font.bold = true;
    range.format.wrapText = true;
    const format = range.format.load("fill/color, font/bold, wrapText");
    await context.sync();
    expect([format.fill.color, format.font.bold, format.wrapText]).toEqual(["#FFFF00", null, true]);
    range.clear("Formats");
    await context.sync();
    expect(workbook.sheet.at(0, 0).style).toBeUndefined();
  }));

it("makes columns as wide as their texts", () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Licences").getRange("A1:B1");
    range.values = [["a long text that needs room", "保守終了日"]];
    range.format.autofitColumns();
    const [long, wide] = [range.getCell(0, 0), range.getCell(0, 1)];
    long.load("format/columnWidth");
    wide.load("format/columnWidth");
    await context.sync();
    expect(long.format.columnWidth).toBeGreaterThan(120);
    expect(wide.format.columnWidth).toBeGreaterThan(50);
    wide.format.columnWidth = 100;
    wide.load("format/columnWidth");
    await context.sync();
    expect(wide.format.columnWidth).toBe(100);
  }));

it("keeps rules that colour cells, the newest first", () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Licences").getRange("C2:C9");
    const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.custom.rule.formula = '=$C2="Active"';
    custom.custom.format.fill.color = "#C6EFCE";
    const cellValue = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.cellValue.format.font.color = "#FF0000";
    cellValue.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    range.conditionalFormats.load("items/type, items/priority, items/stopIfTrue");
    custom.load("custom/rule/formula, custom/format/fill/color");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    expect(custom.custom.rule.formula).toBe('=$C2="Active"');
    expect(custom.custom.format.fill.color).toBe("#C6EFCE");
    expect(workbook.sheet.conditionalFormats[1]?.rule.entries()).toContainEqual(["Format/Fill/Color", "#C6EFCE"]);
    custom.delete();
    range.getRow(0).conditionalFormats.clearAll();
    const left = range.conditionalFormats.getItemAt(0).getRange().load("address");
    await context.sync();
    expect(left.address).toBe("Licences!C3:C9");
    range.conditionalFormats.clearAll();
    await context.sync();
    expect(workbook.sheet.conditionalFormats).toEqual([]);
  }));

it("refuses to add or delete rules where the sheet is protected", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    const range = sheet.getRange("C2:C9");
    const rule = range.conditionalFormats.add("Custom").load("id");
    sheet.protection.protect();
    await context.sync();
    range.conditionalFormats.add("Custom");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    range.conditionalFormats.getItem(rule.id).delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    range.conditionalFormats.clearAll();
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect();
    range.conditionalFormats.clearAll();
    await context.sync();
    expect(workbook.sheet.conditionalFormats).toEqual([]);
  }));

it("keeps a chart with its title and place", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B3"), "Auto");
    chart.title.text = "Renewals";
    chart.name = "Plan";
    chart.setPosition("F1", "K12");
    chart.axes.valueAxis.minimum = 0;
    chart.load("name, chartType, title/text");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text]).toEqual(["Plan", "ColumnClustered", "Renewals"]);
    const found = sheet.charts.getItemOrNullObject("Plan");
    found.delete();
    await context.sync();
    expect(workbook.sheet.charts).toEqual([]);
  }));
