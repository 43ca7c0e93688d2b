import { foldText, readBlock, type FlatPolicy, type NamedBlock } from "../../../rules/policy";
import { differences, type Difference, type FiledPolicy } from "../../../rules/policyFile";
import { blockName } from "./blockName";
import { signatureOf } from "./signatureOf";

/** A policy of a file beside the workbook. */
export interface SharedPolicy {
  readonly filed: FiledPolicy;
  /** Name of its block in the workbook, there or to be. */
  readonly name: string;
  /** Whether somebody changed it in the file after it was signed. */
  readonly changedInFile: boolean;
  readonly standing:
    | { readonly kind: "new" | "same" | "unreadable" }
    /** `block` is what the workbook has. */
    | { readonly kind: "differs"; readonly differences: readonly Difference[]; readonly block: NamedBlock };
}

function standingOf(
  fields: FlatPolicy,
  block: NamedBlock | undefined,
  language: "en" | "ja",
): SharedPolicy["standing"] {
  if (!block) return { kind: "new" };
  const read = readBlock(block.cells);
  if (!read.ok) return { kind: "unreadable" };
  const found = differences(read.flat, fields, language);
  return found.length === 0 ? { kind: "same" } : { kind: "differs", differences: found, block };
}

/**
 * The policies of a file, each with how it stands to the block of its name in the workbook.
 *
 * @param policies of the file
 * @param blocks of the workbook
 * @param language in which differences are told
 */
export function sharedPolicies(
  policies: readonly FiledPolicy[],
  blocks: readonly NamedBlock[],
  language: "en" | "ja",
): Promise<SharedPolicy[]> {
  const byName = new Map(blocks.map((block) => [foldText(block.name), block]));
  return Promise.all(
    policies.map(async (filed) => {
      const name = blockName(filed.id);
      const { fields, signature } = filed;
      return {
        filed,
        name,
        changedInFile: signature !== undefined && signature !== (await signatureOf(fields)),
        standing: standingOf(fields, byName.get(foldText(name)), language),
      };
    }),
  );
}
