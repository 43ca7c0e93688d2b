import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { openWebFrame } from "../../src/playground/excel/hooks/webFrame";
import { InMemoryExcel } from "../../src/playground/excel/inMemoryExcel";
import { Workbook } from "../../src/playground/excel/workbook/workbook";
import type { Metadata } from "../../src/playground/host/metadata";
import { complaintsOf } from "./complaintsOf";
import { launchBrowser } from "./launchBrowser";
import { newPage } from "./newPage";

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const [excelOrigin, addinOrigin] = ["https://localhost:4443", "https://localhost:3000"];
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

export interface OpenWebPane {
  readonly excel: InMemoryExcel;
  /** The pane, in its frame. */
  readonly frame: Frame;
  readonly complaints: string[];
  press(functionName: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the built task pane in a frame as Excel on the web does: both over https, the add-in at an origin of its own.
 * The addresses are answered here, so that no certificate is needed.
 */
export async function openWebPane(): Promise<OpenWebPane> {
  const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8")) as Metadata;
  const excel = new InMemoryExcel(new Workbook("Licences"), { metadata, blankArgument: null });
  const browser = await launchBrowser();
  const page = await newPage(browser);
  const complaints = complaintsOf(page);
  await serve(page, hosted, library);
  await serve(page, `${addinOrigin}/`, "dist");
  await page.route(`${excelOrigin}/`, (route) => route.fulfill({ contentType: "text/html", body: "<body></body>" }));
  await page.exposeFunction("answerExcel", (request: string) => excel.answer(request));
  await page.exposeFunction("saveSettings", (saved: Record<string, string>) => excel.workbook.saveSettings(saved));
  await page.goto(`${excelOrigin}/`);
  const { locale, requirementSets, background } = excel.settings;
  const settings = JSON.stringify({ locale, requirementSets, background });
  const end = "{ execute: window.answerExcel, saveSettings: window.saveSettings }";
  const given = `window, "${addinOrigin}/taskpane.html", ${settings}, {}, ${end}`;
  await page.evaluate(`window.excelBridge = (${openWebFrame.toString()})(${given}); undefined`);
  const call = async (code: string) => void (await page.evaluate(`window.excelBridge.${code}`));
  excel.connection = {
    send: (entries) => void call(`send(${JSON.stringify(entries)})`),
    selectionChanged: () => void call("selectionChanged()"),
  };
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error("The add-in's frame was not opened.");
  await frame.getByRole("tablist").waitFor();
  return {
    excel,
    frame,
    complaints,
    press: (functionName) => call(`press(${JSON.stringify(functionName)})`),
    async close() {
      await browser.close();
      if (excel.unimplemented.length > 0) throw new Error(`Not built in this Excel: ${excel.unimplemented.join(", ")}`);
    },
  };
}

/** Answers everything below an address from a folder. */
async function serve(page: Page, address: string, folder: string): Promise<void> {
  await page.route(`${address}**`, (route) => {
    const file = new URL(route.request().url().replace(address, "https://localhost/")).pathname;
    return route.fulfill({ body: readFileSync(join(folder, file)), contentType: contentTypes[extname(file)] ?? "" });
  });
}
