import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { serveFolders } from "../../src/build/serve";
import { answerRequest } from "../excel/answerRequest";
import { installBridge, modernExcel } from "../excel/bridge";
import type { ExcelSettings } from "../excel/bridge";
import { Workbook } from "../excel/workbook";
import { complaintsOf } from "./complaintsOf";
import { launchBrowser } from "./launchBrowser";

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface OpenPane {
  page: Page;
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
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints = complaintsOf(page);
  await page.route(`${hosted}**`, (route) => {
    const file = route.request().url().slice(hosted.length).replace(/\?.*$/, "");
    return route.fulfill({ body: readFileSync(join(library, file)), contentType: "text/javascript" });
  });
  const workbook = new Workbook();
  if (settings !== "no Excel") await connect(page, workbook, settings);
  await page.goto(`${served.address}/taskpane.html`);
  await page.getByRole("tablist").waitFor();
  return {
    page,
    workbook,
    complaints,
    pressRibbonButton: (name) => page.evaluate(`window.pressRibbonButton(${JSON.stringify(name)})`),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function connect(page: Page, workbook: Workbook, settings: Partial<ExcelSettings>): Promise<void> {
  await page.exposeFunction("answerExcel", (request: string) => answerRequest(workbook, request));
  const excel = JSON.stringify({ ...modernExcel, ...settings });
  const bridge = `(${installBridge.toString()})(window, ${excel}, window.answerExcel)`;
  await page.addInitScript(`window.pressRibbonButton = ${bridge}`);
}
