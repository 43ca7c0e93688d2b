import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { serveFolders } from "../../src/build/serve";
import type { Served } from "../../src/build/serve";
import { violations } from "./accessibility";
import { launchBrowser } from "./launchBrowser";
import { newPage } from "./newPage";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let browser: Browser;
let served: Served;
beforeAll(async () => {
  served = await serveFolders({ folders: { "/": "dist" }, port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(["help", "help-ja-JP", "support", "support-ja-JP"])("%s is accessible to everyone", async (name) => {
    const page = await newPage(browser, { colorScheme, viewport: { width: 420, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (line) => complaints.push(line.text()));
    await page.goto(`${served.address}/${name}.html`);
    await page.screenshot({ path: `${artefacts}/${name}-${colorScheme}.png` });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(420);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
