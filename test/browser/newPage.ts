import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Opens a page that waits as long as a busy machine needs; a wait in vain still ends before its test, by its name. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(120_000);
  return page;
}
