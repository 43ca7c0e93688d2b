import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The files of a folder that declare worksheet functions, in the order of their names.
 *
 * @param folder path of the folder; folders inside it are not searched
 * @returns paths of the TypeScript files whose text holds the JSDoc tag customfunction
 */
export function functionFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => /^\s*\*\s*@customfunction\b/im.test(readFileSync(path, "utf8")));
}
