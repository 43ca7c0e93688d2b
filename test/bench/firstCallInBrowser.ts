import { existsSync } from "node:fs";
import { browserPlaces } from "../browser/browserPlaces";
import { launchBrowser } from "../browser/launchBrowser";
import { readBuilt } from "../built/readBuilt";
import { medianOf, type FirstCall } from "./firstCall";

const BROWSERS = 5;
const ADDRESS = "http://first-call.test/";
// What Excel's own runtime has: CustomFunctions, and a script element for functions.js.
const PAGE = `<!doctype html><meta charset="utf-8">
<script>
  const registered = new Map();
  class CustomFunctionsError extends Error {}
  var CustomFunctions = {
    associate: (id, implementation) => registered.set(id, implementation),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const start = performance.now();
</script>
<script src="functions.js"></script>
<script>
  const loaded = performance.now();
  registered.get("SUPPORT_END")([["sparx-jp"]], [[43936]], null);
  var firstCall = { load: loaded - start, answer: performance.now() - loaded };
</script>`;

async function firstCallInBrowser(): Promise<FirstCall> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}*`, (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: readBuilt("functions.js") })
        : route.fulfill({ contentType: "text/html; charset=utf-8", body: PAGE }),
    );
    await page.goto(ADDRESS);
    return await page.evaluate<FirstCall>("firstCall");
  } finally {
    await browser.close();
  }
}

/** Medians over browsers of their own; undefined where there is none on this machine. */
export async function firstCallsInBrowser(): Promise<FirstCall | undefined> {
  process.env["CHROME_PATH"] ??= browserPlaces(process.platform, process.env).find((path) => existsSync(path));
  if (!process.env["CHROME_PATH"]) return undefined;
  const all: FirstCall[] = [];
  for (let count = 0; count < BROWSERS; count++) all.push(await firstCallInBrowser());
  return medianOf(all);
}
