import { distance } from "fastest-levenshtein";
import { foldText } from "./foldText";

const SUGGESTIONS = 3;

/**
 * The names that look most like what somebody typed.
 *
 * @param typed what was typed
 * @param names what there is
 * @returns up to three names, nearest first, separated by commas
 * @example nearest("sparxjp", ["nec-pp", "sparx-jp", "netjapan-msp"]) //=> "sparx-jp, nec-pp, netjapan-msp"
 */
export function nearest(typed: string, names: readonly string[]): string {
  // A whole worksheet may hang on one cell; what is far longer than any name is near to none.
  const folded = foldText(typed).slice(0, 80);
  return names
    .map((name) => ({
      name,
      steps: distance(folded, foldText(name)) - (name.includes(folded) && folded !== "" ? 100 : 0),
    }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name)
    .join(", ");
}
