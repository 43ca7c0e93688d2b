import type { ColumnRole } from "../columnRole";
import { foldWords, hasWords } from "../foldWords";
import roleWords from "./roleWords.json";

/** What a header says its column holds. */
export interface HeaderRole {
  /** `other`: a word that is known to name none of the roles. */
  readonly role: ColumnRole | "other";
  /** The word that says so, as it stands in the word list. */
  readonly word: string;
  /** How well it fits: the more of the header it explains, the higher. */
  readonly score: number;
  /** The word is the whole header. */
  readonly isExact: boolean;
}

interface RoleWord {
  readonly role: ColumnRole | "other";
  readonly word: string;
  readonly folded: string;
  /** The same without spaces, for headers that are written together: `vendorname`. */
  readonly together: string;
}

const SHORTEST_TOGETHER = 5;
const EXACT = 1000;
/** Exports name columns as programs do: `validThru`. */
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g;

const WORDS: readonly RoleWord[] = Object.entries(roleWords).flatMap(([role, { en, ja }]) =>
  [...en, ...ja].map((word) => {
    const folded = foldWords(word);
    return { role: role as ColumnRole | "other", word, folded, together: folded.replaceAll(" ", "") };
  }),
);

function scoreOf(header: string, together: string, word: RoleWord): number {
  if (header === word.folded || together === word.together) return EXACT + word.together.length;
  if (hasWords(header, word.folded)) return 10 * word.together.length;
  const isLatin = /^[a-z]/.test(word.together);
  // Short English words stand inside too many others: "end" in "vendor".
  return (!isLatin || word.together.length >= SHORTEST_TOGETHER) && together.includes(word.together)
    ? (isLatin ? 1 : 10) * word.together.length
    : 0;
}

/**
 * What a header says about its column.
 *
 * @param header as found
 * @returns the role whose word explains most of it; undefined where no known word stands in it
 * @example headerRole("保守終了日")?.role //=> "end"
 * @example headerRole("vendorname")?.role //=> "vendor"
 */
export function headerRole(header: string): HeaderRole | undefined {
  const folded = foldWords(header.replace(HUMP, " "));
  if (folded === "") return undefined;
  const together = folded.replaceAll(" ", "");
  let best: HeaderRole | undefined;
  for (const word of WORDS) {
    const score = scoreOf(folded, together, word);
    if (score > (best?.score ?? 0)) best = { role: word.role, word: word.word, score, isExact: score >= EXACT };
  }
  return best;
}
