import { message } from "../messages";
import type { Policy } from "../policy";
import { found, notStated, type Answer } from "./answer";
import { fieldWords } from "./fieldWords";

const FIELD = "partial renewal disables the rest";

/**
 * Which licences may still be used after some of them were renewed.
 *
 * @param policy compiled policy
 * @param renewed for each licence whether it was renewed
 * @returns for each licence whether it may be used: all, where none or all were renewed or the policy does not mind;
 *   not stated as the policy says
 * Rule SPX-12; source: the policy's.
 * @example usable(sparx-jp, [true, false, true]) //=> [true, false, true]
 */
export function usable(policy: Policy, renewed: readonly boolean[]): Answer<readonly boolean[]> {
  if (policy[FIELD] === "not stated")
    return notStated(message("notStated", { policy: policy.id, what: fieldWords(FIELD) }));
  if (policy[FIELD] === "no" || !renewed.includes(true)) return found(renewed.map(() => true));
  return found(renewed);
}
