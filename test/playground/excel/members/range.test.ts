/** @jest-environment jsdom */
import { openExcel } from "../openExcel";

const { workbook } = openExcel();

beforeEach(() =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Licences").getRange("A1:C3");
    range.clear();
    range.values = [
      ["Product", "Quantity", "Ends"],
      ["sparx-jp", 2, "2021-04-30"],
      ["nec-pp", "3", "50%"],
    ];
    await context.sync();
  }),
);

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Licences");

it("reads what was written as Excel would: texts become numbers, dates and percentages", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C3").load("values, numberFormat, text, valueTypes, address, cellCount");
    await context.sync();
    expect(range.values).toEqual([
      ["Product", "Quantity", "Ends"],
      ["sparx-jp", 2, 44316],
      ["nec-pp", 3, 0.5],
    ]);
    expect(range.numberFormat[1]).toEqual(["General", "General", "yyyy-mm-dd"]);
    expect(range.text[1]).toEqual(["sparx-jp", "2", "2021-04-30"]);
    expect(range.text[2]?.[2]).toBe("50%");
    expect(range.valueTypes[2]).toEqual(["String", "Double", "Double"]);
    expect([range.address, range.cellCount]).toEqual(["Licences!A1:C3", 9]);
  }));

it("keeps texts that are marked as texts, and takes the others for formulas", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const marked = sheet.getRange("E1:E4");
    marked.values = [["'=1+1"], ["'-5 units"], ["'007"], ["\tTab"]];
    sheet.getRange("F1").numberFormat = [["@"]];
    sheet.getRange("F1").values = [["=1+1"]];
    marked.load("values, formulas, valueTypes");
    const text = sheet.getRange("F1").load("values, valueTypes");
    await context.sync();
    expect(marked.values.flat()).toEqual(["=1+1", "-5 units", "007", "\tTab"]);
    expect(marked.valueTypes.flat()).toEqual(Array(4).fill("String"));
    expect([text.values[0]?.[0], text.valueTypes[0]?.[0]]).toEqual(["=1+1", "String"]);
    sheet.getRange("E1:F4").clear();
    await context.sync();
  }));

it("leaves cells alone where null is written, and fills all with a single value", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A2:B2");
    range.values = [[null, 9]];
    const all = sheetOf(context).getRange("H1:I2");
    all.values = "x" as unknown as string[][];
    range.load("values");
    all.load("values");
    await context.sync();
    expect(range.values).toEqual([["sparx-jp", 9]]);
    expect(all.values.flat()).toEqual(["x", "x", "x", "x"]);
    all.clear();
    await context.sync();
  }));

it("refuses a matrix of another size, and says where", async () => {
  const run = Excel.run(async (context) => {
    sheetOf(context).getRange("A1:B2").values = [[1]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

it("gives no values of whole columns, and the used part of them", () =>
  Excel.run(async (context) => {
    const columns = sheetOf(context).getRange("A:C").load("values, rowCount, isEntireColumn");
    const used = sheetOf(context).getRange("B:D").getUsedRange(true).load("address");
    const none = sheetOf(context).getRange("X:Z").getUsedRangeOrNullObject(true);
    none.load("address");
    await context.sync();
    expect([columns.values, columns.rowCount, columns.isEntireColumn]).toEqual([null, 1_048_576, true]);
    expect([used.address, none.isNullObject]).toEqual(["Licences!B1:C3", true]);
  }));

it("finds its way from range to range", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C3");
    const found = [
      range.getCell(1, 2),
      range.getRow(1),
      range.getColumn(2),
      range.getLastCell(),
      range.getLastRow(),
      range.getOffsetRange(1, 1),
      range.getResizedRange(-2, 1),
      range.getAbsoluteResizedRange(1, 1),
      range.getColumnsAfter(2),
      range.getRowsBelow(),
      range.getEntireRow(),
      range.getIntersection("B2:Z9"),
      range.getBoundingRect("E5"),
      range.getCell(1, 1).getSurroundingRegion(),
      range.getCell(0, 0).getRangeEdge("Down"),
      range.getCell(0, 0).getExtendedRange("Right"),
      range.getCell(2, 0).getRangeEdge("Down"),
    ];
    for (const each of found) each.load("address");
    const nothing = range.getIntersectionOrNullObject("X1");
    nothing.load("address");
    await context.sync();
    expect(found.map(({ address }) => address.replace("Licences!", ""))).toEqual([
      "C2",
      "A2:C2",
      "C1:C3",
      "C3",
      "A3:C3",
      "B2:D4",
      "A1:D1",
      "A1",
      "D1:E3",
      "A4:C4",
      "1:3",
      "B2:C3",
      "A1:E5",
      "A1:C3",
      "A3",
      "A1:C1",
      "A1048576",
    ]);
    expect(nothing.isNullObject).toBe(true);
  }));

it("follows its cells when rows are inserted and deleted above them", () =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const kept = sheet.getRange("A2:C3").load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    kept.load("address, values");
    await context.sync();
    expect([kept.address, kept.values[0]?.[0]]).toEqual(["Licences!A4:C5", "sparx-jp"]);
    sheet.getRange("1:2").delete("Up");
    kept.load("address");
    await context.sync();
    expect(kept.address).toBe("Licences!A2:C3");
    kept.delete("Up");
    await context.sync();
    kept.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  }));

it("clears contents, formats, or both", () =>
  Excel.run(async (context) => {
    const cell = sheetOf(context).getRange("C2");
    cell.clear("Contents");
    cell.load("values, numberFormat");
    await context.sync();
    expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0]]).toEqual(["", "yyyy-mm-dd"]);
    cell.clear("Formats");
    cell.load("numberFormat");
    await context.sync();
    expect(cell.numberFormat[0]?.[0]).toBe("General");
  }));

it("is selected on its sheet", () =>
  Excel.run(async (context) => {
    sheetOf(context).getRange("B2:B3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Licences!B2:B3", "Licences!B2"]);
    expect(workbook.selection.box.rows).toBe(2);
  }));

it("stays usable in a later run while it is tracked", async () => {
  const kept = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(kept, async (context) => {
    kept.load("address");
    await context.sync();
  });
  expect(kept.address).toBe("Licences!A1");
  kept.untrack();
  await kept.context.sync();
});

it("loads a part of another object in the same request", () =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.load({ address: true, worksheet: { name: true }, format: { fill: { color: true } } });
    await context.sync();
    expect([range.worksheet.name, range.format.fill.color]).toEqual(["Licences", "#FFFFFF"]);
  }));
