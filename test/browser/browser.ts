import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { serveFolders } from "../../src/build/serve";
import { complaintsOf } from "./complaintsOf";
import { launchBrowser } from "./launchBrowser";
import { newPage } from "./newPage";

const root = resolve(__dirname, "../..");

/** A page in a browser of its own. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the page, failed requests included. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside this machine's server. */
  readonly requestsElsewhere: readonly string[];
  readonly close: () => Promise<void>;
}

/** Where screenshots are kept; nothing of it is committed. */
export const artefacts = join(root, ".artefacts");

/**
 * Serves built folders and opens a page of them in the browser that the set-up found.
 *
 * @param folders URL prefix -> folder of the repository
 * @param path what to open, `/?lang=ja`
 * @returns the page, after its load event
 * @throws Error when a folder is not built
 */
export async function openPage(folders: Readonly<Record<string, string>>, path: string): Promise<OpenPage> {
  const inRepository = Object.entries(folders).map(([prefix, folder]) => [prefix, join(root, folder)] as const);
  const missing = inRepository.find(([, folder]) => !existsSync(folder));
  if (missing) throw new Error(`${missing[1]} is missing: run npm run build and npm run build:playground first.`);
  const served = await serveFolders({ folders: Object.fromEntries(inRepository), port: 0 });
  const browser = await launchBrowser();
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const complaints = complaintsOf(page);
  const requestsElsewhere: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${served.address}/`) && !/^(data|blob):/.test(url)) requestsElsewhere.push(url);
  });
  await page.goto(served.address + path);
  return {
    page,
    complaints,
    requestsElsewhere,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
