/** @jest-environment jsdom */
import { openExcel } from "../openExcel";

const { workbook } = openExcel();

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    sheet.getRange("B2:D4").values = [
      ["Product", "Quantity", "Ends"],
      ["sparx-jp", 2, 44316],
      ["nec-pp", 3, 46053],
    ];
    sheet.tables.add("B2:D4", true).name = "Licences_2026";
    await context.sync();
  }),
);
afterEach(() =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem("Licences_2026").delete();
    await context.sync();
  }),
);

it("knows its parts", () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("licences_2026").load("name, style, showFilterButton");
    table.columns.load("items/name, count");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address");
    const ends = table.columns.getItem("Ends").getDataBodyRange().load("values");
    table.rows.load("count");
    const row = table.rows.getItemAt(1).load("values, index");
    const missing = context.workbook.tables.getItemOrNullObject("none");
    await context.sync();
    expect([table.name, table.style, table.rows.count]).toEqual(["Licences_2026", "TableStyleMedium2", 2]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Product", "Quantity", "Ends"]);
    expect(header.values).toEqual([["Product", "Quantity", "Ends"]]);
    expect(body.address).toBe("Licences!B3:D4");
    expect([row.index, row.values]).toEqual([1, [["nec-pp", 3, 46053]]]);
    expect(ends.values).toEqual([[44316], [46053]]);
    expect(missing.isNullObject).toBe(true);
  }));

it("gets columns, and moves aside what stands to its right", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    sheet.getRange("E3").values = [["note"]];
    const table = context.workbook.tables.getItem("Licences_2026");
    const column = table.columns.add(undefined, [["Status"], ["Active"], ["Ended"]]);
    const whole = table.getRange().load("address");
    const note = sheet.getRange("F3").load("values");
    await context.sync();
    expect([whole.address, note.values[0]?.[0]]).toEqual(["Licences!B2:E4", "note"]);
    column.delete();
    const back = sheet.getRange("D2:E3").load("values");
    await context.sync();
    expect(back.values).toEqual([
      ["Ends", ""],
      [44316, "note"],
    ]);
    sheet.getRange("E3").clear();
    await context.sync();
  }));

it("gets columns inside", () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Licences_2026");
    table.columns.add(1, [["Vendor"], ["Sparx"], ["NEC"]]);
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Product", "Vendor", "Quantity", "Ends"]);
    table.columns.getItem("Vendor").delete();
    await context.sync();
  }));

it("takes another size and names new columns", () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Licences_2026");
    table.resize("B2:E6");
    const columns = table.columns.load("items/name");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(columns.items.at(-1)?.name).toBe("Column4");
    expect(body.address).toBe("Licences!B3:E6");
  }));

it("does not overlap another table, nor is torn apart", async () => {
  const overlap = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").tables.add("D4:E5", true);
    await context.sync();
  });
  await expect(overlap).rejects.toMatchObject({ code: "InvalidOperation" });
  const torn = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("C1").insert("Down");
    await context.sync();
  });
  await expect(torn).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  expect(workbook.tables).toHaveLength(1);
});

it("makes room for a header row where there is none", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:B1").values = [["sparx-jp", 1]];
    const table = sheet.tables.add("A1:B1", false);
    const whole = table.getRange().load("values");
    await context.sync();
    expect(whole.values).toEqual([
      ["Column1", "Column2"],
      ["sparx-jp", 1],
    ]);
    sheet.delete();
    await context.sync();
  }));
