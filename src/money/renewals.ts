import { renewBy, renewedEnd, type Answer } from "../rules/answers";
import { addDays, isoText, LAST_DAY, type Day } from "../rules/days";
import { message } from "../rules/messages";
import type { Policy } from "../rules/policy";

/** One renewal of a licence: the last day to pay it, and the period it gives, both days inclusive. */
export interface Renewal {
  readonly payBy: Day;
  readonly start: Day;
  readonly end: Day;
}

/** The renewal that follows an end when it is paid on its last day, for the first renewal term; null if that is later. */
function renewalAfter(policy: Policy, end: Day, until: Day): Answer<Renewal> | null {
  const payBy = renewBy(policy, end);
  if (payBy.kind !== "found") return payBy;
  // Not asked for any further: the period after the last one may lie beyond the calendar.
  if (payBy.value > until) return null;
  const next = renewedEnd(policy, end, payBy.value);
  if (next.kind !== "found") return next;
  // A policy of one's own may be written so that a renewal gives nothing; counting on would never end.
  if (next.value <= end) {
    const values = { policy: policy.id, end: isoText(end), renewed: isoText(next.value) };
    return { kind: "wrong", message: message("renewalGivesNothing", values) };
  }
  return { ...next, value: { payBy: payBy.value, start: addDays(end, 1), end: next.value } };
}

/**
 * The renewals of a licence one after the other, without a gap, each paid on its last day.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param until last day to pay that is asked for; left out: the end of the calendar
 * @returns renewals as long as they are asked for; the first that cannot be computed is the last one given
 * Rules SPX-4, SPX-11, NEC-4, NJ-2; source: the policy's.
 * @example renewals(sparx-jp, 2026-04-30) gives { payBy: 2026-04-30, start: 2026-05-01, end: 2027-04-30 }, then 2027-04-30 ...
 */
export function* renewals(policy: Policy, end: Day, until: Day = LAST_DAY): Generator<Answer<Renewal>, void> {
  for (let current = end; ;) {
    const renewal = renewalAfter(policy, current, until);
    if (renewal === null) return;
    yield renewal;
    if (renewal.kind !== "found") return;
    current = renewal.value.end;
  }
}
