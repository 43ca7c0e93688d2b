import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Serving } from "./serve";

const root = resolve(__dirname, "../..");

/** The address of office.js in the shipped page, as Microsoft asks for. */
const hostedOffice = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The shipped page of the task pane as the playground serves it: office.js comes from this machine, and before it a
 * script that connects the page to the Excel in memory. Everything else is as shipped.
 *
 * @param html taskpane.html of the build
 * @throws Error when the page does not load office.js in the expected way
 * @example withLocalOffice('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')
 * //=> '<script src="/pane.js"></script><script src="/office-js/office.js"></script>'
 */
export function withLocalOffice(html: string): string {
  const tag = `<script src="${hostedOffice}"></script>`;
  if (!html.includes(tag)) throw new Error(`taskpane.html has no ${tag}`);
  return html.replace(tag, '<script src="/pane.js"></script><script src="/office-js/office.js"></script>');
}

/** Everything the playground needs: its page, the built add-in, and office.js from the npm package. */
export function playgroundSite(): Pick<Serving, "folders" | "pages"> & { folders: Record<string, string> } {
  const addin = join(root, "dist");
  return {
    folders: {
      "/": join(root, ".playground"),
      "/addin": addin,
      "/office-js": join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
    },
    pages: { "/addin/taskpane.html": () => withLocalOffice(readFileSync(join(addin, "taskpane.html"), "utf8")) },
  };
}
