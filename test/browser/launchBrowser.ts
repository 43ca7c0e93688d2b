import { chromium, type Browser } from "playwright-core";

// A fresh profile in headless mode, and none of the requests that a browser makes on its own.
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser that setUp found, with a new empty profile; whoever starts it closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "", args: ARGUMENTS });
}
