import { writeBlock, type NamedBlock } from "../../../../rules/policy";
import type { PolicyUpdate } from "../../../../workbook/policies/updatePolicies";
import type { SharedPolicy } from "../sharedPolicies";

/**
 * What an update would write: each policy of a file that differs, into the block that the workbook has of it.
 *
 * @param shared policies of the file
 * @param leftOut names of those that are not to be updated
 * @param language which of two texts to write
 */
export function plannedUpdates(
  shared: readonly SharedPolicy[],
  leftOut: ReadonlySet<string>,
  language: "en" | "ja",
): PolicyUpdate[] {
  return shared.flatMap(({ filed, name, standing }) => {
    if (standing.kind !== "differs" || leftOut.has(name)) return [];
    const { block } = standing;
    const rows = writeBlock({ ...filed.fields, id: block.name }, language);
    return [{ name: block.name, seen: block.cells, rows }];
  });
}

/**
 * The blocks of a workbook as they would stand after an update.
 *
 * @param blocks as they stand now
 * @param updates some of them, with what they are to hold
 */
export function updatedBlocks(blocks: readonly NamedBlock[], updates: readonly PolicyUpdate[]): NamedBlock[] {
  const byName = new Map(updates.map(({ name, rows }) => [name, rows]));
  return blocks.map(({ name, cells }) => ({ name, cells: byName.get(name) ?? cells }));
}
