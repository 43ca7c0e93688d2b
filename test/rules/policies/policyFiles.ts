import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { policyLibrary, type FlatPolicy, type Policy, type PolicyFile } from "../../../src/rules/policy";

const FOLDER = join(__dirname, "../../../src/rules/policies");

/** The vendors' data files as they stand in the folder, whatever is bundled from them. */
export const policyFiles: ReadonlyMap<string, PolicyFile> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as PolicyFile]),
);

const library = policyLibrary([...policyFiles.values()]);

/** Every policy as it is written down. */
export const flatPolicies: readonly FlatPolicy[] = library.flats;

export const idOf = ({ id }: FlatPolicy): string => String(id);

/** A policy of the files, notes and examples included. */
export function policyOf(id: string): Policy {
  const policy = library.find(id);
  if (policy === undefined) throw new Error(id);
  return policy;
}
