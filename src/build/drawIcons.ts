import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const folder = resolve(__dirname, "../icons");
const names = ["terms", "check"];
/** The manifest needs exactly these; 16 has a drawing of its own, or its lines would blur. */
const sizes = [16, 32, 64, 80];

/**
 * Draws the icons' PNG files from their SVG sources. To be run by hand after a drawing changed:
 * `CHROME_PATH=/usr/bin/chromium node -r @swc-node/register src/build/drawIcons.ts`
 */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const name of names) {
      for (const size of sizes) {
        const source = readFileSync(join(folder, size === 16 ? `${name}-16.svg` : `${name}.svg`), "utf8");
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px}</style>${source}`);
        writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
