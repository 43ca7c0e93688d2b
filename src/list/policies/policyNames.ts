import { byIdOnly, type FlatPolicy, type PolicyLibrary } from "../../rules/policy";
import { foldWords, hasWords } from "../foldWords";
import type { Certainty } from "../understoodList";
import { isTradeName } from "./isTradeName";

/** What a row says about its product, as found. */
export interface NamedBy {
  readonly policy: string;
  readonly product: string;
  readonly vendor: string;
}

/** The policy that a row's names lead to. */
export interface NamedPolicy {
  readonly policyId: string | null;
  readonly by: "policy column" | "name" | null;
  readonly certainty: Certainty;
  /** Ids, most likely first. */
  readonly suggestions: readonly string[];
}

interface KnownPolicy {
  readonly id: string;
  /** Names that belong to this policy alone. */
  readonly names: readonly string[];
  /** The product's own names, which other vendors may sell too. */
  readonly products: readonly string[];
  /** Names that tell something without the vendor beside them. */
  readonly telling: readonly string[];
  readonly vendors: readonly string[];
  /** Off by default: offered, never taken. */
  readonly byIdOnly: boolean;
}

const SUGGESTIONS = 3;
/** More than any name has letters. */
const LONGEST_NAME = 1000;
/** `(JP)`, `(RHEL)`, `（永続ライセンス）`: said beside a name, not part of it. */
const BESIDE = /[(（][^)）]*[)）]/gu;
const AND_OTHERS = /\band others?\b.*$|など.*$|製品$/iu;

function texts(value: FlatPolicy[string] | undefined): string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : [value.en, value.ja];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name.length > 1);

function foldedNames(value: FlatPolicy[string] | undefined): string[] {
  return unique(
    texts(value)
      .flatMap((text) => text.split(/[;；]/u))
      .flatMap((name) => [name, name.replace(BESIDE, " "), name.replace(BESIDE, " ").trim().replace(AND_OTHERS, "")])
      .map(foldWords),
  );
}

/** The vendor's names: those in brackets beside it count as well. */
function vendorNames(value: FlatPolicy[string] | undefined): string[] {
  return unique(
    texts(value)
      .flatMap((name) => [name.replace(BESIDE, " "), ...[...name.matchAll(BESIDE)].map(([inside]) => inside)])
      .map(foldWords),
  );
}

function longestIn(text: string, names: readonly string[]): number {
  return names.reduce((longest, name) => (name.length > longest && hasWords(text, name) ? name.length : longest), 0);
}

/** Finds the policies that the words of a list mean. */
export class PolicyNames {
  private readonly policies: readonly KnownPolicy[];

  constructor(private readonly library: PolicyLibrary) {
    this.policies = library.flats.map((flat) => {
      const [names, products] = [foldedNames(flat["names"]), foldedNames(flat["product"])];
      const id = String(flat["id"]);
      return {
        id,
        names,
        products,
        telling: [...names, ...products.filter((name) => !isTradeName(name))],
        vendors: vendorNames(flat["vendor"]),
        // Who has put it into the workbook has decided for it.
        byIdOnly: byIdOnly(flat) && !library.ownIds.has(id),
      };
    });
  }

  /**
   * The policy of a row: the one its policy cell names, else the one with the longest name in its product, if the
   * vendor does not speak against it.
   *
   * @param named cells of the row
   * @returns id of the policy, or null with those that may be meant; policies of the workbook may always be. What is
   *   off by default is found by its id alone, and offered otherwise
   */
  find(named: NamedBy): NamedPolicy {
    if (named.policy !== "") {
      const policy = this.library.findFlat(named.policy);
      if (policy !== undefined) {
        return { policyId: String(policy["id"]), by: "policy column", certainty: "certain", suggestions: [] };
      }
      // A policy that is named and unknown is asked for: the product beside it only makes suggestions.
      return this.unknown(`${named.policy} ${named.product}`, named.vendor);
    }
    const whole = this.library.findFlat(named.product);
    if (whole !== undefined) {
      return { policyId: String(whole["id"]), by: "name", certainty: "certain", suggestions: [] };
    }
    return this.byWords(foldWords(named.product), foldWords(named.vendor)) ?? this.unknown(named.product, named.vendor);
  }

  private byWords(product: string, vendor: string): NamedPolicy | undefined {
    if (product === "") return undefined;
    const fits = this.policies
      .filter((policy) => !policy.byIdOnly)
      .map(({ id, names, products, vendors }) => {
        const sameVendor = vendors.some((name) => hasWords(vendor, name) || hasWords(product, name));
        if (vendor !== "" && !sameVendor) return { id, length: 0, sameVendor };
        return { id, length: longestIn(product, sameVendor ? [...names, ...products] : names), sameVendor };
      })
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length);
    const longest = fits.filter(({ length }) => length === fits[0]?.length);
    // Somebody's own version of a policy has the names of that policy: it is used where somebody chooses it.
    const others = longest.filter(({ id }) => !this.library.ownIds.has(id));
    const [best, next] = others.length > 0 ? others : longest;
    if (best === undefined || next !== undefined) return undefined;
    const certainty = best.sameVendor ? "likely" : "possible";
    return { policyId: best.id, by: "name", certainty, suggestions: fits.slice(0, SUGGESTIONS).map(({ id }) => id) };
  }

  private unknown(product: string, vendor: string): NamedPolicy {
    const [folded, foldedVendor] = [foldWords(product), foldWords(vendor)];
    const suggestions = this.policies
      .map(({ id, names, telling, vendors, byIdOnly: off }) => ({
        id,
        // Of policies that fit equally well, first those on by default, then those whose own name it is.
        rank: (off ? 0 : LONGEST_NAME) + longestIn(folded, names),
        score: 2 * longestIn(folded, telling) + longestIn(`${foldedVendor} ${folded}`, vendors),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.rank - a.rank)
      .slice(0, SUGGESTIONS)
      .map(({ id }) => id);
    // What the add-in does not know is what people write policies of their own for.
    const own = [...this.library.ownIds].filter((id) => !suggestions.includes(id)).slice(0, SUGGESTIONS);
    return { policyId: null, by: null, certainty: "possible", suggestions: [...suggestions, ...own] };
  }
}
