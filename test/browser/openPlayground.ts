import type { FrameLocator, Locator, Page } from "playwright-core";
import { playgroundSite } from "../../src/build/playgroundSite";
import { serveFolders } from "../../src/build/serve";
import { complaintsOf } from "./complaintsOf";
import { launchBrowser } from "./launchBrowser";
import { newPage } from "./newPage";

/** The playground in a browser, used by mouse and keyboard. */
export interface OpenPlayground {
  readonly page: Page;
  /** The task pane; there once it was opened. */
  readonly pane: FrameLocator;
  /** The line that a screen reader hears: active cell and value. */
  readonly spoken: Locator;
  /** Addresses that were asked for. */
  readonly requests: readonly string[];
  /** Where it is served. */
  readonly address: string;
  /** Errors and warnings of the page and of the pane. */
  readonly complaints: readonly string[];
  /** Clicks a cell of the first columns and rows of the first sheet, unscrolled. */
  readonly click: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Pixels of the grid: its headers, a row, and the columns of the licence list from A on. */
const HEADERS = { width: 46, height: 20 };
const ROW_HEIGHT = 24;
const COLUMN_WIDTHS = [84, 224, 156, 142];

/**
 * Opens the built playground and waits until its workbook is calculated.
 *
 * @param parameters of the address, beside the language
 * @param now what the page takes for the present, `2026-11-22T09:00:00`; left out: the present
 */
export async function openPlayground(
  language: "en" | "ja",
  parameters: Readonly<Record<string, string>> = {},
  now?: string,
): Promise<OpenPlayground> {
  const served = await serveFolders({ ...playgroundSite(), port: 0 });
  const browser = await launchBrowser();
  const page = await newPage(browser, { viewport: { width: 1440, height: 900 } });
  if (now !== undefined) await page.clock.setFixedTime(now);
  const complaints = complaintsOf(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${served.address}/?${new URLSearchParams({ lang: language, ...parameters }).toString()}`);
  await page.locator("#toggle-pane:enabled").waitFor();
  const canvas = page.locator("canvas[id^='univer-sheet-main-canvas']");
  const spoken = page.locator("#active-cell");
  const click = async (address: string) => {
    const box = await canvas.boundingBox();
    if (!box) throw new Error("The grid is not shown.");
    const column = address.charCodeAt(0) - 65;
    const left = COLUMN_WIDTHS.slice(0, column).reduce((sum, width) => sum + width, 0);
    const x = HEADERS.width + left + (COLUMN_WIDTHS[column] ?? 0) / 2;
    const y = HEADERS.height + (Number(address.slice(1)) - 0.5) * ROW_HEIGHT;
    await page.mouse.click(box.x + x, box.y + y);
  };
  return {
    page,
    pane: page.frameLocator("#pane iframe"),
    spoken,
    requests,
    address: served.address,
    complaints,
    click,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
