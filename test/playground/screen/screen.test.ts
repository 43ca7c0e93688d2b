/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { ICommandService } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { RemoveRowMutation, SheetsSelectionsService } from "@univerjs/sheets";
import { InMemoryExcel } from "../../../src/playground/excel/inMemoryExcel";
import { Workbook } from "../../../src/playground/excel/workbook/workbook";
import { sampleWorkbook } from "../../../src/playground/sample/workbook";
import { Screen } from "../../../src/playground/screen/screen";
import { eventually } from "../../eventually";
import { builtAddin } from "../builtAddin";
import { loadOffice } from "../excel/loadOffice";
import { everythingBuilt } from "../excel/everythingBuilt";
import { headlessWorkbook, type HeadlessGrid } from "../headlessGrid";

// Between the steps of a calculation the grid waits for a message to itself, which every browser has and jsdom has not.
Object.assign(globalThis, { MessageChannel });

const excel = new InMemoryExcel(new Workbook());
everythingBuilt(excel);
let grid: HeadlessGrid;

beforeAll(async () => {
  grid = await headlessWorkbook(builtAddin(), sampleWorkbook("en", []));
  const screen = new Screen(grid, excel);
  await loadOffice(excel, (request) => screen.answer(request));
});
afterAll(() => grid.dispose());

/** Values that the add-in reads. */
const read = (address: string, sheet = "Licences") =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values, formulas, numberFormat, text");
    await context.sync();
    return range;
  });

const inSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, name = "Licences") =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });

describe("what the add-in sees", () => {
  it("is the sheets of the grid, with the first one active", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(
        grid.workbook.getSheets().map((sheet) => sheet.getSheetName()),
      );
      expect(active.name).toBe("Licences");
    });
  });

  it("is typed values with their formats, and texts as they stand", async () => {
    const { values, text, numberFormat } = await read("A5:F5");
    expect(values[0]?.[0]).toBe("L-001");
    expect(values[0]?.[3]).toBe(46150);
    expect(text[0]?.[3]).toBe("2026-05-08");
    expect(numberFormat[0]?.[3]).toBe("yyyy-mm-dd");
    // A list says 4/5/2021 as text, and it stays text.
    expect((await read("D10")).values).toEqual([["4/5/2021"]]);
  });

  it("is the results of formulas, spilled ones and errors too", async () => {
    const { values, formulas, text } = await read("G5:G10");
    expect(formulas[0]?.[0]).toBe("=TERM.SUPPORT_END(C5:C204,D5:D204,E5:E204)");
    expect(values[0]?.[0]).toBe(46538);
    expect(text[1]?.[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(values[5]?.[0]).toBe("#VALUE!");
  });

  it("is what was just typed, and what the formulas make of it", async () => {
    void grid.type("D5", 46188);
    const { values, text } = await read("D5:G5");
    expect(values[0]).toEqual([46188, "", "", 46568]);
    expect(text[0]?.[0]).toBe("2026-06-15");
  });

  it("is told of typing and of another selection", async () => {
    const heard: string[] = [];
    await inSheet((sheet, { workbook }) => {
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      workbook.onSelectionChanged.add(async () => void heard.push("selection"));
    });
    await grid.type("B7", "Another product");
    grid.workbook.setActiveRange(grid.workbook.getActiveSheet().getRange("C7:C9"));
    await eventually(() => expect(heard).toEqual(["B7", "selection"]));
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Licences!C7:C9");
    });
  });
});

describe("what the add-in does", () => {
  it("shows in the grid: values, formulas calculated there, formats, looks", async () => {
    await inSheet((sheet) => {
      sheet.getRange("M5:N5").values = [["'=not a formula", true]];
      sheet.getRange("M6").formulas = [["=SUM(E5:E6)*2"]];
      const end = sheet.getRange("M7");
      end.formulas = [['=TERM.SUPPORT_END("sparx-jp",DATE(2021,4,30))']];
      sheet.getRange("M8").values = [[44316]];
      sheet.getRange("M8").numberFormat = [["dd.mm.yyyy"]];
      sheet.getRange("M8").format.fill.color = "#FFEEAA";
      sheet.getRange("M8").format.font.bold = true;
    });
    const { values, text } = await read("M5:N8");
    expect(grid.cell("M5").value).toBe("=not a formula");
    expect(grid.cell("N5").value).toBe(true);
    expect(grid.cell("M6").value).toBe(values[1]?.[0]);
    expect(values[1]?.[0]).toBeGreaterThan(0);
    expect(grid.cell("M7")).toMatchObject({ value: 44681, format: "yyyy-mm-dd" });
    expect(text[2]?.[0]).toBe("2022-04-30");
    const shown = grid.workbook.getActiveSheet().getRange("M8");
    expect(shown.getCellStyleData()).toMatchObject({ bl: 1, bg: { rgb: "#FFEEAA" }, n: { pattern: "dd.mm.yyyy" } });
  });

  it("spills in the grid, and reads back from there", async () => {
    await inSheet((sheet) => {
      sheet.getRange("O5").formulas = [['=TERM.RENEW_FROM("sparx-jp",G5:G6)']];
    });
    const { values } = await read("O5:O6");
    expect(values).toEqual([[grid.cell("O5").value], [grid.cell("O6").value]]);
    expect(values[1]?.[0]).toBeGreaterThan(40_000);
  });

  it("takes away in the grid what it clears", async () => {
    await inSheet((sheet) => sheet.getRange("M5:O8").clear());
    await read("A1");
    expect(["M5", "M6", "M7", "M8", "O5", "O6"].map((address) => grid.cell(address).value)).toEqual(
      Array.from({ length: 6 }, () => ""),
    );
    expect(grid.cell("M8").format).toBeUndefined();
  });

  it("adds a sheet behind the active one, grows it, and takes it away again", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("To check");
      sheet.getRange("Z300").values = [["far away"]];
      sheet.getRange("A1").format.columnWidth = 90;
      await context.sync();
    });
    const shown = grid.workbook.getSheetByName("To check");
    expect(shown?.getRange("Z300").getRawValue()).toBe("far away");
    expect(shown?.getColumnWidth(0)).toBe(120);
    expect(grid.workbook.getActiveSheet().getSheetName()).toBe("Licences");
    await inSheet((sheet) => sheet.delete(), "To check");
    expect(grid.workbook.getSheetByName("To check")).toBeNull();
  });

  it("selects in the grid, on another sheet too", async () => {
    await inSheet((sheet) => {
      sheet.activate();
      sheet.getRange("B3:B4").select();
    }, "Check");
    expect(grid.workbook.getActiveSheet().getSheetName()).toBe("Check");
    const { range } = grid.univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection() ?? {};
    expect(range).toMatchObject({ startRow: 2, endRow: 3, startColumn: 1, endColumn: 1 });
    await inSheet((sheet) => sheet.activate());
    expect(grid.workbook.getActiveSheet().getSheetName()).toBe("Licences");
  });

  it("colours the cells that its rules mean, and only while they are there", async () => {
    const drawn = () => {
      const model = grid.workbook.getWorkbook();
      return model.getStyles().getStyleByCell(model.getActiveSheet().getCell(4, 8));
    };
    await inSheet((sheet) => {
      const { custom } = sheet.getRange("I5:I204").conditionalFormats.add("Custom");
      custom.rule.formula = '=$I5="Active"';
      custom.format.fill.color = "#C6EFCE";
    });
    expect(grid.cell("I5").value).toBe("Active");
    expect(drawn()).toMatchObject({ bg: { rgb: "#C6EFCE" } });
    await inSheet((sheet) => sheet.getRange("I5:I204").conditionalFormats.clearAll());
    expect(drawn()).not.toHaveProperty("bg");
  });

  it("joins cells and keeps rows in view, as the grid then tells back", async () => {
    const shown = grid.workbook.getActiveSheet();
    await inSheet((sheet) => {
      sheet.getRange("M1:O2").merge();
      sheet.freezePanes.freezeRows(3);
    });
    expect(shown.getMergedRanges().map((range) => range.getA1Notation())).toEqual(["M1:O2"]);
    expect(shown.getFreeze()).toMatchObject({ xSplit: 0, ySplit: 3 });
    shown.getRange("M1:O2").breakApart();
    shown.setFreeze({ startRow: 4, startColumn: 2, ySplit: 4, xSplit: 2 });
    const location = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Licences");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject();
      await context.sync();
      return [frozen.address, merged.isNullObject];
    });
    expect(location).toEqual(["Licences!A1:B4", true]);
  });

  it("names cells, for formulas of the grid", async () => {
    await inSheet((sheet, { workbook }) => {
      workbook.names.add("Product_of_first", sheet.getRange("A5"));
      sheet.getRange("M5").formulas = [["=Product_of_first"]];
    });
    expect((await read("M5")).values).toEqual([["L-001"]]);
    const names = grid.univer.__getInjector().get(IDefinedNamesService);
    expect(Object.keys(names.getDefinedNameMap(grid.workbook.getId()) ?? {})).toEqual(["Product_of_first"]);
    await inSheet((sheet, { workbook }) => {
      workbook.names.getItem("Product_of_first").delete();
      sheet.getRange("M5").clear();
    });
    expect(names.getDefinedNameMap(grid.workbook.getId()) ?? {}).toEqual({});
  });
});

describe("what a person does in the grid", () => {
  it("moves names along when rows go", async () => {
    await inSheet((sheet, { workbook }) => {
      workbook.names.add("Mark", sheet.getRange("A50"));
    });
    const marked = (await read("A50")).values;
    const range = { startRow: 19, endRow: 20, startColumn: 0, endColumn: 19 };
    const params = { unitId: grid.workbook.getId(), subUnitId: "licences", range };
    grid.univer.__getInjector().get(ICommandService).syncExecuteCommand(RemoveRowMutation.id, params);
    await Excel.run(async (context) => {
      const range_ = context.workbook.names.getItem("Mark").getRange();
      range_.load("address, values");
      await context.sync();
      expect(range_.address).toBe("Licences!A48");
      expect(range_.values).toEqual(marked);
      context.workbook.names.getItem("Mark").delete();
      await context.sync();
    });
  });

  it("names, adds and deletes sheets", async () => {
    const added = grid.workbook.create("Mine", 20, 5);
    added.getRange("A1").setValue("hello");
    expect((await read("A1", "Mine")).values).toEqual([["hello"]]);
    added.setName("Ours");
    expect((await read("A1", "Ours")).values).toEqual([["hello"]]);
    grid.workbook.deleteSheet(added);
    await expect(read("A1", "Ours")).rejects.toThrow();
  });
});
