import { Person } from "../../src/playground/excel/person";
import { eventually } from "../eventually";
import { openWebPane } from "./openWebPane";
import type { OpenWebPane } from "./openWebPane";

let opened: OpenWebPane;
beforeAll(async () => {
  opened = await openWebPane();
});
afterAll(() => opened.close());
afterEach(() => expect(opened.complaints).toEqual([]));

it("runs in Excel on the web, and reads and writes the workbook", async () => {
  const { frame, excel } = opened;
  expect(await frame.evaluate("Office.onReady()")).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const values = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Licences").getRange("A1:B2");
      range.values = [
        ["Product", "Ends"],
        ["sparx-jp", "2021-04-30"],
      ];
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(values[1]).toEqual(["sparx-jp", 44316]);
  expect(excel.workbook.sheet.at(1, 1)).toMatchObject({ value: 44316, numberFormat: "yyyy-mm-dd" });
});

it("says why Excel refused something", async () => {
  const code = await opened.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe("ItemNotFound");
});

it("hears what happens in the workbook", async () => {
  const { frame, excel } = opened;
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.getItem("Licences").onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    }),
  );
  new Person(excel).type("G1", 1);
  await frame.waitForFunction("window.heard.length > 0");
  expect(await frame.evaluate("window.heard")).toEqual(["G1"]);
});

it("calculates the worksheet functions, which get null for a blank cell", async () => {
  const { excel } = opened;
  const { sheet } = excel.workbook;
  new Person(excel).type("A2:B2", [["sparx-jp", "2021-04-30"]]);
  new Person(excel).type("C2", "=TERM.RENEW_BY(A2:A3,B2:B3)");
  await eventually(() => expect([sheet.at(1, 2).value, sheet.at(2, 2).value]).toEqual([44316, ""]));
});

it("saves the add-in's settings in the workbook", async () => {
  const { frame, excel } = opened;
  await frame.evaluate(
    () =>
      new Promise((resolve) => {
        Office.context.document.settings.set("mapping", { ends: "B" });
        Office.context.document.settings.saveAsync(resolve);
      }),
  );
  expect(excel.workbook.settings.get("mapping")).toBe('{"ends":"B"}');
});
