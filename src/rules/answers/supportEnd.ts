import type { Day } from "../days";
import { needsTerm } from "../language";
import { message } from "../messages";
import { pickTerm, type Policy } from "../policy";
import { none, wrong, type Answer } from "./answer";
import { applyRule } from "./applyRule";
import { checkStart } from "./checkStart";
import { inVersion } from "./inVersion";

/**
 * The last day of the first term.
 *
 * @param policy compiled policy
 * @param from the date the policy counts from: purchase, delivery, certificate, chosen start
 * @param term length in months; null for the policy's first
 * @returns day, inclusive; none for open-ended licences; not stated as the policy says; wrong for a term that is not
 *   sold or a date that breaks the start check
 * Rules SPX-3, NJ-1, NEC-3, NEC-6; source: the policy's.
 * @example supportEnd(sparx-jp, 2020-04-15, null) //=> 2021-04-30
 */
export function supportEnd(policy: Policy, from: Day, term: number | null = null): Answer<Day> {
  return inVersion(policy, { bought: from, paid: from }, (version) => endIn(version, from, term));
}

function endIn(policy: Policy, from: Day, term: number | null): Answer<Day> {
  if (policy["open ended"] === "yes") return none(message("openEnded", { policy: policy.id }));
  const refused = checkStart(policy, from);
  if (refused !== undefined) return refused;
  const rule = policy["initial end"];
  const months = pickTerm(policy["initial terms"], term, policy.id, rule.kind === "stated" && needsTerm(rule.value));
  if (typeof months !== "number") return wrong(months);
  return applyRule(policy, "initial end", rule, from, { term: months });
}
