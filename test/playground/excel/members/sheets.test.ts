/** @jest-environment jsdom */
import { openExcel } from "../openExcel";

const { workbook } = openExcel();

it("adds, finds, renames and deletes sheets", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("To check");
    const missing = worksheets.getItemOrNullObject("Nowhere");
    missing.load("name");
    worksheets.load("items/name, items/id");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Licences", "To check"]);
    // The same object goes on living after the sync.
    added.name = "Checked";
    added.getRange("A1").values = [["x"]];
    const cell = worksheets.getItem("checked").getRange("A1").load("address");
    await context.sync();
    expect(cell.address).toBe("Checked!A1");
    added.delete();
    await context.sync();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Licences"]);
  }));

it("lets names of a deleted sheet's cells live on without cells", () =>
  Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.add("Short-lived");
    const name = names.add("Lost", sheet.getRange("B2"));
    sheet.delete();
    name.load("formula");
    const range = name.getRangeOrNullObject().load("address");
    await context.sync();
    expect([name.formula, range.isNullObject]).toEqual(["=#REF!", true]);
    name.delete();
    await context.sync();
  }));

it("names a missing sheet in the error, and keeps what came before it", async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("A1").values = [["kept"]];
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  expect(workbook.sheet.at(0, 0).value).toBe("kept");
});

it.each([["Licences"], ["a/b"], ["x".repeat(32)]])("refuses the sheet name %s", async (name) => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(run).rejects.toHaveProperty("code");
});

it("keeps the last visible sheet", async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").delete();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidOperation" });
});

it("refuses changes of a protected sheet until the protection is taken off", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Locked");
    sheet.protection.protect({ allowFormatCells: false }, "secret");
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect("secret");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.delete();
    await context.sync();
  }));

it("freezes rows and says where", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    sheet.freezePanes.freezeRows(1);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("Licences!1:1");
    sheet.freezePanes.unfreeze();
    await context.sync();
  }));

it("keeps properties with a sheet", () =>
  Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Licences");
    customProperties.add("columns", "[1,2]");
    const found = customProperties.getItemOrNullObject("Columns").load("value");
    const missing = customProperties.getItemOrNullObject("none");
    await context.sync();
    expect([found.value, missing.isNullObject]).toEqual(["[1,2]", true]);
    found.delete();
    await context.sync();
    expect(workbook.sheet.customProperties.size).toBe(0);
  }));

it("keeps settings in the workbook, for both ways to them", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("mapping", { ends: "C", of: [1, 2] });
    await context.sync();
    const found = context.workbook.settings.getItemOrNullObject("mapping").load("value");
    const missing = context.workbook.settings.getItemOrNullObject("none");
    await context.sync();
    expect([found.value, missing.isNullObject]).toEqual([{ ends: "C", of: [1, 2] }, true]);
    found.delete();
    await context.sync();
  });
  const { settings } = Office.context.document;
  settings.set("deliberate", true);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(settings.get("deliberate")).toBe(true);
  expect([...workbook.settings]).toEqual([["deliberate", "true"]]);
});

it("names cells, and finds them again after they moved", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    context.workbook.names.add("rates", sheet.getRange("B2:B3"), "for tests");
    sheet.getRange("1:1").insert("Down");
    const item = context.workbook.names.getItemOrNullObject("RATES").load("name, formula, type");
    const range = item.getRange().load("address");
    const missing = context.workbook.names.getItemOrNullObject("none");
    await context.sync();
    expect([item.formula, item.type, range.address, missing.isNullObject]).toEqual([
      "=Licences!$B$3:$B$4",
      "Range",
      "Licences!B3:B4",
      true,
    ]);
    item.delete();
    sheet.getRange("1:1").delete("Up");
    await context.sync();
    expect(workbook.names).toEqual([]);
  }));

it("gives a name to other cells, and formulas that use it follow", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    sheet.getRange("B2:B3").values = [[1], [2]];
    const item = context.workbook.names.add("rates", sheet.getRange("B2"), "for tests");
    const user = sheet.getRange("D2");
    user.formulas = [["=rates"]];
    await context.sync();
    item.formula = "=Licences!$B$3";
    item.load("formula, comment");
    user.load("values");
    await context.sync();
    expect([item.formula, item.comment, user.values]).toEqual(["=Licences!$B$3", "for tests", [[2]]]);
    item.formula = "B2";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    item.delete();
    sheet.getRange("B2:D3").clear();
    await context.sync();
  }));
