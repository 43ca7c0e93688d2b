import { writeBlock } from "../../../../rules/policy";
import type { PutBlock } from "../../../../workbook/written/writeRecord";
import type { SharedPolicy } from "../sharedPolicies";

/** The block that a policy of a file is in a workbook, under its name there. */
export function blockOfShared({ filed, name }: SharedPolicy, language: "en" | "ja"): PutBlock {
  return { name, rows: writeBlock({ ...filed.fields, id: name }, language) };
}

/**
 * The blocks of those policies of a file that the workbook lacks.
 *
 * @param shared policies of the file
 * @param language which of two texts to write
 */
export function newBlocks(shared: readonly SharedPolicy[], language: "en" | "ja"): PutBlock[] {
  return shared.filter(({ standing }) => standing.kind === "new").map((each) => blockOfShared(each, language));
}
