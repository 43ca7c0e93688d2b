import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FlatPolicy, PolicyFile } from "../rules/policy";
import { betweenMarks } from "./readme/betweenMarks";
import { policyTable } from "./readme/policyTable";

const README = join(__dirname, "../../README.md");
const POLICY_FOLDER = join(__dirname, "../rules/policies");

function policiesOf(folder: string): FlatPolicy[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const files = names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as PolicyFile);
  return files.flatMap(({ shared, policies }) => policies.map((own) => ({ ...shared, ...own })));
}

/**
 * The README with the table of the policies that the data files hold.
 *
 * @param text of the README as it stands
 * @param folder holds one JSON file a vendor; default: the bundled policies
 */
export function readmeText(text: string, folder = POLICY_FOLDER): string {
  return betweenMarks(text, policyTable(policiesOf(folder)));
}

/** Writes the table into the README, where it differs. */
export function generateReadme(): void {
  const text = readFileSync(README, "utf8");
  const fresh = readmeText(text);
  if (fresh !== text) writeFileSync(README, fresh);
}
