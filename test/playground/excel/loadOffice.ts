import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { InMemoryExcel } from "../../../src/playground/excel/inMemoryExcel";
import { connect } from "../../../src/playground/excel/hooks/connect";
import type { Bridge } from "../../../src/playground/excel/hooks/bridge";

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const address = "https://localhost/office-js/";

/**
 * Loads the real office.js into the window of jsdom and connects it to an Excel in memory.
 *
 * @param answer how requests are answered, where not by the Excel alone
 * @returns what Excel does with the page: press a ribbon button, send messages
 */
export async function loadOffice(excel: InMemoryExcel, answer?: Parameters<typeof connect>[2]): Promise<Bridge> {
  const bridge = connect(window, excel, answer);
  const run = (file: string) => window.eval(`${readFileSync(join(library, file), "utf8")}\n//# sourceURL=${file}`);
  const tag = document.createElement("script");
  // A type that jsdom does not run: office.js looks for its own script element to learn where it was loaded from.
  tag.type = "text/office";
  tag.src = `${address}office.js`;
  document.head.append(tag);
  const append = document.head.appendChild;
  document.head.appendChild = function appendChild<T extends Node>(node: T): T {
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
  // office.js forgets to check itself whether Excel has a member: its switch is looked up at another place than set.
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: Record<string, unknown> };
  CommonUtility["_doApiNotSupportedCheck"] = true;
  return bridge;
}
