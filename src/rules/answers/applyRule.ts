import type { BusinessDays } from "../calendar";
import type { Day } from "../days";
import { needsTerm } from "../language";
import { message } from "../messages";
import type { Policy, StatedRule } from "../policy";
import { found, none, notStated, wrong, type Answer } from "./answer";
import { businessDaysOf } from "./businessDaysOf";
import { fieldWords } from "./fieldWords";
import { outsideCalendar } from "./outsideCalendar";

/** What a rule needs besides its day. */
export interface RuleInput {
  /** Length in months that stands for the word "term"; left out where the question has no term. */
  readonly term?: number;
  /** The policy's business days, with the caller's closed days in them. */
  readonly businessDays?: BusinessDays | undefined;
}

/**
 * Runs one rule of a policy on a day.
 *
 * @param policy whose rule it is
 * @param field the rule's field, for explanation
 * @param rule the rule, none, or not stated
 * @param from day of the rule's anchor
 * @param input term in months, business days
 * @returns the day reached; none or not stated as the policy says; wrong where the rule counts a term that the question
 *   does not have, or the day leaves 1900-03-01 to 9999-12-31
 */
export function applyRule(
  policy: Policy,
  field: string,
  rule: StatedRule,
  from: Day,
  { term = 0, businessDays = businessDaysOf(policy) }: RuleInput = {},
): Answer<Day> {
  if (rule.kind === "none") return none(message("none", { policy: policy.id, what: fieldWords(field) }));
  if (rule.kind === "not stated")
    return notStated(message("notStated", { policy: policy.id, what: fieldWords(field) }));
  // A term of no months would give a date all the same, and a wrong one.
  if (term === 0 && needsTerm(rule.value)) return wrong(message("termMissing", { policy: policy.id }));
  try {
    const to = rule.value.run(from, term, businessDays);
    return found(to, [{ field, rule: rule.value, from, to, term }]);
  } catch (error) {
    return outsideCalendar(error, from);
  }
}
