import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { answerRequest } from "./answerRequest";
import { installBridge, modernExcel } from "./bridge";
import type { ExcelSettings } from "./bridge";
import type { Workbook } from "./workbook";

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const address = "https://localhost/office-js/";

/**
 * Loads the real office.js into the window of jsdom and connects it to a workbook in memory.
 *
 * @returns presses a ribbon button
 */
export async function loadOffice(workbook: Workbook, settings: Partial<ExcelSettings> = {}) {
  const execute = async (request: string) => answerRequest(workbook, request);
  const press = installBridge(window, { ...modernExcel, ...settings }, execute);
  const run = (file: string) => window.eval(`${readFileSync(join(library, file), "utf8")}\n//# sourceURL=${file}`);
  const tag = document.createElement("script");
  // A type that jsdom does not run: office.js looks for its own script element to learn where it was loaded from.
  tag.type = "text/office";
  tag.src = `${address}office.js`;
  document.head.append(tag);
  const append = document.head.appendChild;
  document.head.appendChild = function appendChild<T extends globalThis.Node>(node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(address)) return append.call(this, node) as T;
    window.setTimeout(() => {
      run(node.src.slice(address.length));
      node.onload?.(new Event("load"));
    });
    return node;
  };
  run("office.js");
  await Office.onReady();
  document.head.appendChild = append;
  return press;
}
