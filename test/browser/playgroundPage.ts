import type { Locator } from "playwright-core";
import { licenceColumns } from "../../src/playground/sample/licenceColumns";
import { openPage, type OpenPage } from "./browser";

/** The playground, used as a person uses it: by mouse and keyboard, reading what is shown. */
export interface PlaygroundPage extends OpenPage {
  readonly click: (address: string) => Promise<void>;
  readonly pointAt: (address: string) => Promise<void>;
  /** Types into the active cell. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** The live region, as a screen reader hears it. */
  readonly spoken: Locator;
}

/** Univer's sizes, in pixels: the headers of rows and columns, and a row. */
const ROW_HEADER_WIDTH = 46;
const COLUMN_HEADER_HEIGHT = 20;
const ROW_HEIGHT = 24;
const OTHER_COLUMN_WIDTH = 88;

/** The middle of a cell of the first sheet, from the canvas' corner; the sheet must not be scrolled. */
function middleOf(address: string) {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const column = letter.charCodeAt(0) - 65;
  const width = (index: number) => licenceColumns[index]?.width ?? OTHER_COLUMN_WIDTH;
  const left = Array.from({ length: column }, (_, index) => width(index)).reduce((sum, each) => sum + each, 0);
  return {
    x: ROW_HEADER_WIDTH + left + width(column) / 2,
    y: COLUMN_HEADER_HEIGHT + (Number(row) - 0.5) * ROW_HEIGHT,
  };
}

/** Opens the built playground with the built add-in, and waits until the workbook is calculated. */
export async function openPlayground(language: "en" | "ja"): Promise<PlaygroundPage> {
  const opened = await openPage({ "/": ".playground", "/addin": "dist" }, `/?lang=${language}`);
  const { page } = opened;
  const canvas = page.locator("canvas[id^='univer-sheet-main-canvas']");
  const spoken = page.locator("#active-cell");
  const at = async (address: string) => {
    const box = await canvas.boundingBox();
    if (!box) throw new Error("the grid is not shown");
    const { x, y } = middleOf(address);
    return [box.x + x, box.y + y] as const;
  };
  await page
    .locator("#grid[aria-busy='false']")
    .waitFor()
    .catch(async (error: unknown) => {
      // An open browser would keep the whole run from ending.
      await opened.close();
      throw error;
    });
  return {
    ...opened,
    spoken,
    click: async (address) => page.mouse.click(...(await at(address))),
    pointAt: async (address) => page.mouse.move(...(await at(address))),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
  };
}
