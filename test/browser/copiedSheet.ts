import type { OpenPlayground } from "./openPlayground";

/** A sheet of the playground as a person can take it away: cells with their looks, widths, and the names of all sheets. */
export interface CopiedSheet {
  /** What stands in the cells, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The same with formats, colours and the widths of columns. */
  readonly html: string;
  readonly sheets: readonly string[];
}

/** The grid copies a little later than the keys are pressed. */
const readClipboard = `(async () => {
  for (let tries = 0; tries < 100; tries++) {
    const [item] = await navigator.clipboard.read();
    const types = ["text/plain", "text/html"];
    if (types.every((type) => item.types.includes(type)))
      return Promise.all(types.map(async (type) => (await item.getType(type)).text()));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Nothing was copied.");
})()`;

/** A typed cell that is always in view: from an answer of a spilled formula the grid selects nothing more. */
const TYPED_CELL = "B7";

/** Selects all of the licence sheet, copies it, and reads the clipboard; afterwards `B7` is the active cell. */
export async function copySheet({ page, click }: Pick<OpenPlayground, "page" | "click">): Promise<CopiedSheet> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(`navigator.clipboard.writeText("")`);
  await click(TYPED_CELL);
  // Once selects the list around the active cell, twice the whole sheet.
  for (let pressed = 0; pressed < 2; pressed++) await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  const [text = "", html = ""] = (await page.evaluate(readClipboard)) as string[];
  await click(TYPED_CELL);
  return {
    rows: text.split("\n").map((line) => line.split("\t")),
    // Each copy has a number of its own.
    html: html.replace(/data-copy-id="[^"]*"/, ""),
    sheets: await page.locator("#grid [role='tab']").allTextContents(),
  };
}
