import type { Day } from "../days";
import { message } from "../messages";
import type { Policy } from "../policy";
import { none, type Answer } from "./answer";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { inVersion } from "./inVersion";

/**
 * The first day of the renewal window.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @returns day; none where a licence is bought again instead; not stated as the policy says
 * Rules SPX-6, SPX-10, SPX-11, NJ-7; source: the policy's.
 * @example renewFrom(sparx-jp, 2020-09-30) //=> 2020-08-01
 */
export function renewFrom(policy: Policy, end: Day): Answer<Day> {
  return inVersion(policy, { bought: null, paid: end }, (version) => opensIn(version, end));
}

function opensIn(policy: Policy, end: Day): Answer<Day> {
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  if (policy["renewed end"].kind === "none") return none(message("notRenewable", { policy: policy.id }));
  return applyRule(policy, "renewal opens", policy["renewal opens"], end);
}
