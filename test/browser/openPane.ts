import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { serveFolders } from "../../src/build/serve";
import { installNativeBridge } from "../../src/playground/excel/hooks/nativeBridge";
import { InMemoryExcel } from "../../src/playground/excel/inMemoryExcel";
import type { ExcelSettings } from "../../src/playground/excel/settings";
import { Workbook } from "../../src/playground/excel/workbook/workbook";
import type { Metadata } from "../../src/playground/host/metadata";
import { complaintsOf } from "./complaintsOf";
import { launchBrowser } from "./launchBrowser";
import { newPage } from "./newPage";

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface OpenPane {
  page: Page;
  excel: InMemoryExcel;
  workbook: Workbook;
  /** Everything the browser complained about: errors, and what the security policy refused. */
  complaints: string[];
  pressRibbonButton: (functionName: string) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Opens the built task pane in a browser, as Excel does: the real office.js, whose address on Microsoft's server is
 * answered from the npm package, talks to a workbook in memory.
 *
 * @param settings the person's Excel, or that there is none
 * @param width of the pane, pixels
 */
export async function openPane(settings: Partial<ExcelSettings> | "no Excel" = {}, width = 350): Promise<OpenPane> {
  const served = await serveFolders({ folders: { "/": "dist" }, port: 0 });
  const browser = await launchBrowser();
  const page = await newPage(browser, { viewport: { width, height: 900 } });
  const complaints = complaintsOf(page);
  await page.route(`${hosted}**`, (route) => {
    const file = route.request().url().slice(hosted.length).replace(/\?.*$/, "");
    return route.fulfill({ body: readFileSync(join(library, file)), contentType: "text/javascript" });
  });
  const excel = openExcel(settings === "no Excel" ? {} : settings);
  if (settings !== "no Excel") await connect(page, excel);
  await page.goto(`${served.address}/taskpane.html`);
  await page.getByRole("tablist").waitFor();
  return {
    page,
    excel,
    workbook: excel.workbook,
    complaints,
    pressRibbonButton: (name) => page.evaluate(`window.excelBridge.press(${JSON.stringify(name)})`),
    close: async () => {
      await browser.close();
      await served.close();
      if (excel.unimplemented.length > 0) throw new Error(`Not built in this Excel: ${excel.unimplemented.join(", ")}`);
    },
  };
}

function openExcel(settings: Partial<ExcelSettings>): InMemoryExcel {
  const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8")) as Metadata;
  return new InMemoryExcel(new Workbook("Licences"), { ...settings, metadata });
}

/** The Excel lives in this process and the bridge in the page: requests and messages cross over as text. */
async function connect(page: Page, excel: InMemoryExcel): Promise<void> {
  const { locale, requirementSets, background } = excel.settings;
  await page.exposeFunction("answerExcel", (request: string) => excel.answer(request));
  await page.exposeFunction("saveSettings", (saved: Record<string, string>) => excel.workbook.saveSettings(saved));
  const settings = JSON.stringify({ locale, requirementSets, background });
  const saved = JSON.stringify(Object.fromEntries(excel.workbook.settings));
  const end = "{ execute: window.answerExcel, saveSettings: window.saveSettings }";
  await page.addInitScript(
    `window.excelBridge = (${installNativeBridge.toString()})(window, ${settings}, ${saved}, ${end});`,
  );
  const call = (code: string) => void page.evaluate(`window.excelBridge.${code}`);
  excel.connection = {
    send: (entries) => call(`send(${JSON.stringify(entries)})`),
    selectionChanged: () => call("selectionChanged()"),
  };
}
