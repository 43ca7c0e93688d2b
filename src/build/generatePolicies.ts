import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const POLICY_FOLDER = join(__dirname, "../rules/policies");

/**
 * The text of `bundled.ts`: one import for each data file of a folder, in the order of their names.
 *
 * @param folder holds one JSON file a vendor; default: the bundled policies
 * @returns TypeScript source
 */
export function bundledPoliciesText(folder = POLICY_FOLDER): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const imports = files.map((name, index) => `import file${index} from "./${name}";\n`).join("");
  const names = files.map((_, index) => `file${index}`).join(", ");
  return `// Written by \`npm run generate\` from the data files of this folder: add a file, run it, and it is in.\n${imports}\nexport const POLICY_FILES = [${names}];\n`;
}

/** Writes `src/rules/policies/bundled.ts` from the data files beside it. */
export function generatePolicies(): void {
  writeFileSync(join(POLICY_FOLDER, "bundled.ts"), bundledPoliciesText());
}
