import { addDays, isoText, LAST_DAY, type Day } from "../days";
import { message } from "../messages";
import type { Policy } from "../policy";
import { found, none, notStated, wrong, type Answer } from "./answer";
import { checkEnd } from "./checkEnd";
import { fieldWords } from "./fieldWords";
import { inVersion } from "./inVersion";

const FIELD = "first end suspends all";
const DAY_AFTER_FIRST = { en: "day after the first of the ends", ja: "最も早い終了日の翌日" };

/**
 * The day from which licences that belong together are suspended because one of them ended.
 *
 * @param policy compiled policy
 * @param ends support ends of the licences of one support id, at least one
 * @returns the day after the first end; none where each licence ends for itself; not stated as the policy says
 * Rule SPX-9; source: the policy's.
 * @example suspendedFrom(sparx-jp, [2021-04-30, 2021-09-30]) //=> 2021-05-01
 */
export function suspendedFrom(policy: Policy, ends: readonly [Day, ...Day[]]): Answer<Day> {
  const first = ends.reduce((earliest, end) => (end < earliest ? end : earliest));
  return inVersion(policy, { bought: null, paid: first }, (version) => suspendedIn(version, ends, first));
}

function suspendedIn(policy: Policy, ends: readonly Day[], first: Day): Answer<Day> {
  for (const end of ends) {
    const refused = checkEnd(policy, end);
    if (refused !== undefined) return refused;
  }
  const values = { policy: policy.id, what: fieldWords(FIELD) };
  if (policy[FIELD] === "no") return none(message("none", values));
  if (policy[FIELD] === "not stated") return notStated(message("notStated", values));
  if (first === LAST_DAY) return wrong(message("resultOutOfRange", { found: isoText(first) }));
  const day = addDays(first, 1);
  return found(day, [{ field: FIELD, remark: DAY_AFTER_FIRST, from: first, to: day, term: 0 }]);
}
