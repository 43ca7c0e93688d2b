import { isoText, monthEnd, type Day } from "../days";
import { message } from "../messages";
import type { Policy } from "../policy";
import { none, wrong, type Missing, type Wrong } from "./answer";

/**
 * Whether a support end is one that the policy can have.
 *
 * @param policy whose `end check` counts (SPX-2 for example), and whether it has ends at all (NJ-4)
 * @param end support end, inclusive
 * @returns undefined when it is; else wrong, naming the month end that was meant, or none for open-ended licences
 */
export function checkEnd(policy: Policy, end: Day): Wrong | Missing | undefined {
  if (policy["open ended"] === "yes") return none(message("openEnded", { policy: policy.id }));
  if (policy["end check"] !== "month end") return undefined;
  const meant = monthEnd(end);
  if (meant === end) return undefined;
  return wrong(message("endNotMonthEnd", { policy: policy.id, found: isoText(end), meant: isoText(meant) }));
}
