import { byIdOnly } from "./byIdOnly";
import { checkPolicy } from "./checkPolicy";
import { foldText } from "./foldText";
import { nearest } from "./nearest";
import type { FlatPolicy, Policy } from "./schema";

/** The policies of one vendor's data file; what they share is written once. */
export interface PolicyFile {
  readonly shared: FlatPolicy;
  readonly policies: readonly FlatPolicy[];
}

/** Policies that can be asked for by id or name. */
export interface PolicyLibrary {
  /** All policies as they are written down, in the order of the files. */
  readonly flats: readonly FlatPolicy[];
  /** Ids of those that stand in the workbook, not in the add-in. */
  readonly ownIds: ReadonlySet<string>;
  /** A policy by id or, unless it is off by default, one of its names; width, case and outer spaces do not count. */
  find(idOrName: string): Policy | undefined;
  /** The same as it is written down. */
  findFlat(idOrName: string): FlatPolicy | undefined;
  /** The ids nearest to what was typed, separated by commas. */
  nearestIds(typed: string): string;
}

const idOf = (flat: FlatPolicy): string => foldText(String(flat["id"]));

function namesOf(flat: FlatPolicy): string[] {
  if (byIdOnly(flat)) return [];
  const { names = "" } = flat;
  const texts = typeof names === "string" ? [names] : [names.en, names.ja];
  return texts.flatMap((text) => text.split(";").map(foldText)).filter((name) => name !== "");
}

/**
 * Makes policies findable.
 *
 * @param files data files of vendors
 * @returns the library; a policy is checked and compiled when it is first asked for, so that loading costs nothing
 * @throws Error when a policy that is asked for does not fit the schema
 * @example policyLibrary([file]).find(" SPARX-JP ")?.id //=> "sparx-jp"
 */
export function policyLibrary(files: readonly PolicyFile[]): PolicyLibrary {
  const flats = files.flatMap(({ shared, policies }) => policies.map((own): FlatPolicy => ({ ...shared, ...own })));
  const byId = new Map(flats.map((flat) => [idOf(flat), flat] as const));
  const checked = new Map<string, Policy>();
  let byName: Map<string, FlatPolicy> | undefined;

  const findFlat = (idOrName: string): FlatPolicy | undefined => {
    const folded = foldText(idOrName);
    const named = byId.get(folded);
    if (named !== undefined) return named;
    // Whoever asks by ids alone, as most formulas do, need not wait for the names.
    byName ??= new Map(flats.flatMap((flat) => namesOf(flat).map((name) => [name, flat] as const)));
    return byName.get(folded);
  };

  return {
    flats,
    ownIds: new Set(),
    findFlat,
    find(idOrName) {
      const flat = findFlat(idOrName);
      if (flat === undefined) return undefined;
      const known = checked.get(idOf(flat));
      if (known !== undefined) return known;
      const result = checkPolicy(flat);
      if (!result.ok) throw new Error(`Policy ${idOf(flat)}: ${JSON.stringify(result.message)}`);
      checked.set(idOf(flat), result.policy);
      return result.policy;
    },
    nearestIds: (typed) => nearest(typed, [...byId.keys()]),
  };
}
