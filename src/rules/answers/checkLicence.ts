import { addDays, isoText, LAST_DAY, type Day } from "../days";
import { message, type Message } from "../messages";
import type { Policy } from "../policy";
import type { Answer } from "./answer";
import { nextAction, type NextAction } from "./nextAction";
import { reinstateBy } from "./reinstateBy";
import { renewedEnd } from "./renewedEnd";
import { supportEnd } from "./supportEnd";
import { supportStatus, type SupportStatus } from "./supportStatus";

/** One row of a licence list, its cells already read. */
export interface Licence {
  readonly policy: Policy;
  /** The date the policy counts from, or null. */
  readonly start: Day | null;
  /** The support end that stands in the list, or null. */
  readonly end: Day | null;
  readonly term: number | null;
}

export interface CheckedLicence {
  readonly status: Answer<SupportStatus>;
  /** Null where no start is given. */
  readonly expectedEnd: Answer<Day> | null;
  /** Null where nothing is wrong. */
  readonly problem: Message | null;
  readonly nextAction: Answer<NextAction>;
  readonly reinstateBy: Answer<number>;
}

/** The earliest end after the first one: renewed in time, or bought again on the first day after it. */
function earliestLaterEnd(policy: Policy, firstEnd: Day): Day | null {
  const renewed = [firstEnd, firstEnd === LAST_DAY ? firstEnd : addDays(firstEnd, 1)].map((paid) =>
    renewedEnd(policy, firstEnd, paid),
  );
  const ends = renewed.flatMap((answer) => (answer.kind === "found" ? [answer.value] : []));
  return ends.length === 0 ? null : ends.reduce((earliest, end) => (end < earliest ? end : earliest));
}

function problemOf({ policy, start, end }: Licence, expected: Answer<Day> | null): Message | null {
  if (start === null) return null;
  if (end === null)
    return expected?.kind === "found" ? message("endAssumed", { expected: isoText(expected.value) }) : null;
  if (end < start) return message("endBeforeStart", { start: isoText(start), end: isoText(end) });
  if (expected?.kind !== "found" || end === expected.value) return null;
  const values = { policy: policy.id, start: isoText(start), end: isoText(end), expected: isoText(expected.value) };
  const renewed = earliestLaterEnd(policy, expected.value);
  if (renewed === null) return message("endNotExpected", values);
  return end < renewed ? message("endNotProduced", { ...values, renewed: isoText(renewed) }) : null;
}

/**
 * Everything a list says about one licence, checked against its policy.
 *
 * @param licence policy, start, end, term; at least a start or an end
 * @param asOf the day on which it is asked
 * @returns status, the end that the start gives, what is wrong, what to do next, last day of reinstatement; without an
 *   end the expected one is used and said so. Null when there is nothing to go by: neither a start nor an end
 * @example checkLicence({ policy: sparx-jp, start: 2020-04-15, end: 2021-04-15, term: null }, asOf).problem?.id
 *   //=> "endNotMonthEnd"
 */
export function checkLicence(licence: Licence, asOf: Day): CheckedLicence | null {
  const { policy, start, term } = licence;
  const expectedEnd = start === null ? null : supportEnd(policy, start, term);
  // Open-ended licences have a state without an end; any day stands in for it.
  const openEnded = policy["open ended"] === "yes" ? asOf : null;
  const end = licence.end ?? (expectedEnd?.kind === "found" ? expectedEnd.value : openEnded);
  if (end === null) {
    if (expectedEnd === null || expectedEnd.kind === "found") return null;
    const same = expectedEnd;
    return { status: same, expectedEnd, problem: same.message, nextAction: same, reinstateBy: same };
  }
  const status = supportStatus(policy, end, asOf);
  const refused = [status, expectedEnd].find((answer) => answer?.kind === "wrong");
  return {
    status,
    expectedEnd,
    problem: refused?.kind === "wrong" ? refused.message : problemOf(licence, expectedEnd),
    nextAction: nextAction(policy, end, asOf),
    reinstateBy: reinstateBy(policy, end),
  };
}
