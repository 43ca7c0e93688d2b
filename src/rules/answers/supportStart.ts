import { addDays, isoText, LAST_DAY, type Day } from "../days";
import { message } from "../messages";
import type { Policy } from "../policy";
import { found, none, wrong, type Answer } from "./answer";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { checkStart } from "./checkStart";
import { inVersion } from "./inVersion";

const DAY_AFTER = { en: "day after the previous support end", ja: "前回のサポート終了日の翌日" };

/**
 * The first day of support: the default start for a delivery, certificate or agreed date, or, for a licence that
 * continues, the day after its previous end.
 *
 * @param policy compiled policy
 * @param date the date the policy starts from
 * @param previousEnd support end of the term before, inclusive; null for a first term
 * @returns day; not stated or none as the policy says; wrong for a date that breaks the start or end check
 * Rules NEC-1, NEC-4, NEC-6; source: the policy's.
 * @example supportStart(nec-pp, 2025-01-20, 2026-01-31) //=> 2026-02-01
 */
export function supportStart(policy: Policy, date: Day, previousEnd: Day | null = null): Answer<Day> {
  return inVersion(policy, { bought: date, paid: previousEnd ?? date }, (version) =>
    startIn(version, date, previousEnd),
  );
}

function startIn(policy: Policy, date: Day, previousEnd: Day | null): Answer<Day> {
  if (previousEnd === null) {
    const start = policy["support start"];
    const field = start === undefined ? "start earliest" : "support start";
    return checkStart(policy, date) ?? applyRule(policy, field, start ?? policy["start earliest"], date);
  }
  const refused = checkEnd(policy, previousEnd);
  if (refused !== undefined) return refused;
  if (policy["renewed end"].kind === "none") return none(message("notRenewable", { policy: policy.id }));
  if (previousEnd === LAST_DAY) return wrong(message("resultOutOfRange", { found: isoText(previousEnd) }));
  const next = addDays(previousEnd, 1);
  return found(next, [{ field: "renewed end", remark: DAY_AFTER, from: previousEnd, to: next, term: 0 }]);
}
