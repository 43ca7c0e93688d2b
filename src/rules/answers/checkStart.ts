import { isoText, monthStart, type Day } from "../days";
import { message } from "../messages";
import type { Policy } from "../policy";
import { wrong, type Wrong } from "./answer";

/**
 * Whether a date is one that the policy can start from.
 *
 * @param policy whose `start check` counts (NEC-6, Zabbix: always a 1st)
 * @param date the date that the policy counts from
 * @returns undefined when it is; else wrong, naming the 1st that was meant
 */
export function checkStart(policy: Policy, date: Day): Wrong | undefined {
  if (policy["start check"] !== "month start") return undefined;
  const meant = monthStart(date);
  if (meant === date) return undefined;
  return wrong(message("notMonthStart", { policy: policy.id, found: isoText(date), meant: isoText(meant) }));
}
