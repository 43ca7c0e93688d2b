import type { Day } from "../days";
import { message } from "../messages";
import { NONE, type Policy } from "../policy";
import { none, type Answer } from "./answer";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { inVersion } from "./inVersion";

/**
 * The last day on which a renewal that comes by itself can be cancelled.
 *
 * @param policy compiled policy; one without `cancel by` does not renew by itself
 * @param end support end, inclusive
 * @returns day; none where nothing renews by itself; not stated where it does, and the source names no day
 * Source: the policy's.
 * @example cancelBy(micro-cadam-service, 2027-03-31) //=> 2027-02-28
 */
export function cancelBy(policy: Policy, end: Day): Answer<Day> {
  return inVersion(policy, { bought: null, paid: end }, (version) => cancelIn(version, end));
}

function cancelIn(policy: Policy, end: Day): Answer<Day> {
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  if (policy["renewed end"].kind === "none") return none(message("notRenewable", { policy: policy.id }));
  return applyRule(policy, "cancel by", policy["cancel by"] ?? NONE, end);
}
