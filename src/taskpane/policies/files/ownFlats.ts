import { bundledPolicies } from "../../../rules/policies";
import { withOwnPolicies, type FlatPolicy, type NamedBlock } from "../../../rules/policy";

/** The policies of a workbook as they are written down, and how many of its blocks are none that can be used. */
export interface OwnFlats {
  readonly flats: readonly FlatPolicy[];
  readonly unusable: number;
}

/**
 * The policies of a workbook, each under the name of its block.
 *
 * @param blocks its named blocks
 * @returns those without faults whose name no policy of the add-in has
 */
export function ownFlats(blocks: readonly NamedBlock[]): OwnFlats {
  const library = withOwnPolicies(bundledPolicies, blocks);
  const flats = library.flats.filter(({ id }) => library.ownIds.has(String(id)));
  return { flats, unusable: blocks.length - flats.length };
}
