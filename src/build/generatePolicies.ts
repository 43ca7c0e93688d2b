import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PolicyFile } from "../rules/policy";

const POLICY_FOLDER = join(__dirname, "../rules/policies");
// What is told beside the rules: no function computes with it, and it is half of all text.
const REMARKS: readonly string[] = ["notes", "examples"];

/** What the sources import: the vendors' data files in the order of their names, told apart by who needs which text. */
export interface GeneratedPolicies {
  /** All that is needed to compute with a policy, to list it and to write it into cells. */
  readonly bundled: readonly PolicyFile[];
  /** Notes and examples, file by file and policy by policy in the order of the former. */
  readonly remarks: readonly PolicyFile["policies"][];
}

type Fields = PolicyFile["shared"];

function partOf(fields: Fields, isWanted: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));
}

/**
 * Reads the data files of a folder and tells apart what computing needs and what only people read.
 *
 * @param folder holds one JSON file a vendor; default: the bundled policies
 */
export function generatedPolicies(folder = POLICY_FOLDER): GeneratedPolicies {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const files = names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as PolicyFile);
  const isRemark = (name: string) => REMARKS.includes(name);
  const isRule = (name: string) => !isRemark(name);
  return {
    bundled: files.map(({ shared, policies }) => ({
      shared: partOf(shared, isRule),
      policies: policies.map((policy) => partOf(policy, isRule)),
    })),
    remarks: files.map(({ shared, policies }) => policies.map((policy) => partOf({ ...shared, ...policy }, isRemark))),
  };
}

/** The text of a generated file: one line a vendor, so that a change of a data file changes one line. */
export function generatedText(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}

/** Writes `src/rules/policies/generated` from the data files above it. */
export function generatePolicies(): void {
  const folder = join(POLICY_FOLDER, "generated");
  mkdirSync(folder, { recursive: true });
  for (const [name, entries] of Object.entries(generatedPolicies())) {
    writeFileSync(join(folder, `${name}.json`), generatedText(entries));
  }
}
