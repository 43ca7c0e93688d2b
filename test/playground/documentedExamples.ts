import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** A formula as a document prints it, and the result it promises. */
export interface DocumentedExample {
  readonly formula: string;
  readonly promised: string;
}

/** The rows of the README's tables that hold a formula and its result. */
export function readmeExamples(): DocumentedExample[] {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  return [...readme.matchAll(/^\| `(=TERM\..+?)` +\| (.+?) +\|$/gm)].map(([, formula = "", promised = ""]) => ({
    formula,
    promised: promised.replaceAll("`", ""),
  }));
}

/** The examples that functions give of themselves, by the file they stand in. */
export function ownExamples(): (DocumentedExample & { readonly file: string })[] {
  const folder = join(root, "src/functions");
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return [...text.matchAll(/@example (=TERM\..+?\)) gives (.+)$/gm)].map(([, formula = "", promised = ""]) => ({
      file,
      formula,
      promised: promised.replace(" and ", ", "),
    }));
  });
}
