import { JSDOM } from "jsdom";
import { InMemoryExcel } from "../../src/playground/excel/inMemoryExcel";
import { Workbook } from "../../src/playground/excel/workbook/workbook";
import { loadOffice } from "../playground/excel/loadOffice";

/** What office.js and the add-in look for in a page. */
const OF_THE_PAGE = ["window", "document", "HTMLScriptElement", "Event", "Office", "Excel", "OfficeExtension"] as const;

/**
 * An Excel in memory with the real office.js in a page of jsdom, outside of any test.
 *
 * @param sheet name of its only sheet
 */
export async function officePage(sheet: string): Promise<InMemoryExcel> {
  const page = new JSDOM("", { url: "https://localhost/", runScripts: "outside-only" }).window;
  for (const name of OF_THE_PAGE) {
    // office.js puts some of them into the page only when it is loaded.
    Object.defineProperty(globalThis, name, { configurable: true, get: () => page[name] as unknown });
  }
  const excel = new InMemoryExcel(new Workbook(sheet), {});
  await loadOffice(excel);
  return excel;
}
