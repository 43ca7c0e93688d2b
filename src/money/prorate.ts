import { checkEnd, fieldWords, found, inVersion, none, notStated, wrong, type Answer } from "../rules/answers";
import { addDays, isoText, LAST_DAY, lastDayOfTerm, type Day } from "../rules/days";
import { message } from "../rules/messages";
import { pickTerm, type Policy } from "../rules/policy";
import { finiteAmount } from "./finiteAmount";
import { monthIndex } from "./monthIndex";
import { wholeMonths } from "./wholeMonths";

/** Length of the term whose price is given, in months: the first that the policy renews for. */
function termMonths(policy: Policy): Answer<number> {
  const terms = policy["renewal terms"];
  if (terms.kind === "none") return none(message("notRenewable", { policy: policy.id }));
  const months = pickTerm(terms, null, policy.id, true);
  if (typeof months === "number") return found(months);
  return notStated(message("notStated", { policy: policy.id, what: fieldWords("renewal terms") }));
}

/** The ends of whole months on both sides of a day that is none. */
function nearestEnds(start: Day, target: Day): string[] {
  const { months } = wholeMonths(start, target);
  const before = months === 0 ? [] : [isoText(lastDayOfTerm(start, months))];
  const hasNext = monthIndex(start) + months + 1 <= monthIndex(LAST_DAY);
  return hasNext ? [...before, isoText(lastDayOfTerm(start, months + 1))] : before;
}

function byMonths(policy: Policy, amount: number, start: Day, target: Day, term: number): Answer<number> {
  const { months, exact } = wholeMonths(start, target);
  if (exact) return finiteAmount((amount * months) / term);
  const ends = nearestEnds(start, target);
  const meant = { en: ends.join(" or "), ja: ends.join(" か ") };
  return wrong(message("notWholeMonths", { policy: policy.id, start: isoText(start), found: isoText(target), meant }));
}

function byDays(amount: number, start: Day, target: Day, term: number): Answer<number> {
  const daysOfTerm = lastDayOfTerm(start, term) - start + 1;
  return finiteAmount((amount * (target - start + 1)) / daysOfTerm);
}

/**
 * What it costs to bring a licence to another end date, from the day after its end on.
 *
 * @param policy compiled policy; its `proration` says whether months or days are charged
 * @param amount price of one full term, the first that the policy renews for
 * @param end support end, inclusive
 * @param target end to reach, inclusive
 * @returns amount, not rounded; none where the vendor prorates nothing; not stated as the policy says; wrong where the
 *   target is no later, no end of the policy, or not a whole number of months away though months are charged
 * Rule SPX-20; source: the policy's.
 * @example prorate(sparx-jp, 14520, 2021-09-30, 2022-04-30) //=> 8470
 */
export function prorate(policy: Policy, amount: number, end: Day, target: Day): Answer<number> {
  const refused = checkEnd(policy, end) ?? checkEnd(policy, target);
  if (refused !== undefined) return refused;
  if (target <= end) return wrong(message("targetNotLater", { target: isoText(target), end: isoText(end) }));
  return inVersion(policy, { bought: null, paid: end }, (version) => prorateIn(version, amount, end, target));
}

function prorateIn(policy: Policy, amount: number, end: Day, target: Day): Answer<number> {
  const what = { policy: policy.id, what: fieldWords("proration") };
  if (policy.proration === "none") return none(message("none", what));
  if (policy.proration === "not stated") return notStated(message("notStated", what));
  const term = termMonths(policy);
  if (term.kind !== "found") return term;
  const start = addDays(end, 1);
  return policy.proration === "months"
    ? byMonths(policy, amount, start, target, term.value)
    : byDays(amount, start, target, term.value);
}
