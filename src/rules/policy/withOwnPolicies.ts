import { checkBlock } from "./checkBlock";
import { foldText } from "./foldText";
import type { PolicyLibrary } from "./library";
import { nearest } from "./nearest";
import { readBlock, type Block } from "./readBlock";
import type { FlatPolicy, Policy } from "./schema";
import { withId } from "./versions";

/** A policy block on a sheet, and the name of its cells. */
export interface NamedBlock {
  readonly name: string;
  readonly cells: Block;
}

interface OwnPolicy {
  readonly flat: FlatPolicy;
  readonly policy: Policy;
}

function namesOf({ policy }: OwnPolicy): string[] {
  return [...policy.names.en, ...policy.names.ja].map(foldText);
}

/** A block as the policy of its name; undefined where it has faults, or a function takes its name for another policy. */
function ownPolicy(library: PolicyLibrary, { name, cells }: NamedBlock): OwnPolicy | undefined {
  if (library.findFlat(name) !== undefined) return undefined;
  const [read, checked] = [readBlock(cells), checkBlock(cells)];
  if (!read.ok || !checked.ok) return undefined;
  return { flat: { ...read.flat, id: name }, policy: withId(checked.policy, name) };
}

/**
 * Policies, and with them those that stand as named blocks in a workbook. An own policy has the name of its block for an
 * id, because that is what formulas call it; what its `names` say counts where no other policy is called so.
 *
 * @param library policies that come first
 * @param blocks of the workbook; those with faults are left out
 * @returns all of them
 * @example withOwnPolicies(bundledPolicies, [{ name: "Acme_policy", cells }]).find("acme_policy")?.id //=> "Acme_policy"
 */
export function withOwnPolicies(library: PolicyLibrary, blocks: readonly NamedBlock[]): PolicyLibrary {
  const own = blocks.flatMap((block) => ownPolicy(library, block) ?? []);
  if (own.length === 0) return library;
  const byName = new Map([
    ...own.flatMap((each) => namesOf(each).map((name) => [name, each] as const)),
    ...own.map((each) => [foldText(each.policy.id), each] as const),
  ]);
  const flats = [...library.flats, ...own.map(({ flat }) => flat)];
  const ids = flats.map(({ id }) => String(id));
  const find = (idOrName: string) => byName.get(foldText(idOrName));
  return {
    flats,
    ownIds: new Set([...library.ownIds, ...own.map(({ policy }) => policy.id)]),
    find: (idOrName) => library.find(idOrName) ?? find(idOrName)?.policy,
    findFlat: (idOrName) => library.findFlat(idOrName) ?? find(idOrName)?.flat,
    nearestIds: (typed) => nearest(typed, ids),
  };
}
