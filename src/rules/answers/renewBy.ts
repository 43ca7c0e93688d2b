import type { Day } from "../days";
import { message } from "../messages";
import type { Policy } from "../policy";
import { found, none, type Answer } from "./answer";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { inVersion } from "./inVersion";

const THE_END_ITSELF = { en: "the support end itself", ja: "サポート終了日当日" };

/**
 * The last day of a gapless renewal.
 *
 * @param policy compiled policy; without a `renewal closes` of its own the end itself counts
 * @param end support end, inclusive
 * @returns day; none where a licence is bought again instead; not stated as the policy says
 * Rules SPX-4, NEC-4; source: the policy's.
 * @example renewBy(sparx-jp, 2021-04-30) //=> 2021-04-30
 */
export function renewBy(policy: Policy, end: Day): Answer<Day> {
  return inVersion(policy, { bought: null, paid: end }, (version) => closesIn(version, end));
}

function closesIn(policy: Policy, end: Day): Answer<Day> {
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  if (policy["renewed end"].kind === "none") return none(message("notRenewable", { policy: policy.id }));
  const closes = policy["renewal closes"];
  if (closes !== undefined) return applyRule(policy, "renewal closes", closes, end);
  return found(end, [{ field: "renewal closes", remark: THE_END_ITSELF, from: end, to: end, term: 0 }]);
}
