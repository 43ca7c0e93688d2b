import type { Day } from "../days";
import { message } from "../messages";
import { stated, type Policy } from "../policy";
import { found, none, notStated, type Answer, type Because } from "./answer";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { fieldWords } from "./fieldWords";
import { inVersion } from "./inVersion";

/**
 * The days on which the vendor says it sends notices of the coming end.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @returns days in the policy's order; none or not stated as the policy says
 * Rule SPX-7; source: the policy's.
 * @example noticeDates(sparx-jp, 2021-04-30) //=> [2021-03-01, 2021-04-10]
 */
export function noticeDates(policy: Policy, end: Day): Answer<readonly Day[]> {
  return inVersion(policy, { bought: null, paid: end }, (version) => noticesIn(version, end));
}

function noticesIn(policy: Policy, end: Day): Answer<readonly Day[]> {
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  const { notices } = policy;
  const values = { policy: policy.id, what: fieldWords("notices") };
  if (notices.kind === "none") return none(message("none", values));
  if (notices.kind === "not stated") return notStated(message("notStated", values));
  const days: Day[] = [];
  const because: Because[] = [];
  for (const rule of notices.value) {
    const answer = applyRule(policy, "notices", stated(rule), end);
    if (answer.kind !== "found") return answer;
    days.push(answer.value);
    because.push(...answer.because);
  }
  return found(days, because);
}
