import { LAST_DAY, toDay, type Day } from "../../rules/days";
import { found, isUnlimited, reinstateBy, renewedEnd, stageOn, type Answer } from "../../rules/answers";
import type { LateStage, Policy } from "../../rules/policy";

/** A day on which lapsed support can be paid, and how far that covers. */
export interface LateDay {
  readonly payOn: Day;
  readonly coveredTo: Day;
}

/** The days on which it matters to have waited, and the last day on which paying still helps. */
export interface Cliffs {
  /** The first day that is left, each day that gains a month over the day before or begins a late stage, the last day. */
  readonly days: readonly [LateDay, ...LateDay[]];
  /** Last day of reinstatement; null where the policy sets no limit. */
  readonly last: Day | null;
}

// Where reinstatement has no last day, a year of waiting shows how the price behaves.
const DAYS_WITHOUT_LIMIT = 366;
const LEAST_GAIN = 28;

/** Last day of reinstatement; null where there is no limit. */
function lastDay(policy: Policy, end: Day): Answer<Day | null> {
  const last = reinstateBy(policy, end);
  if (last.kind === "found") return { ...last, value: toDay(Math.floor(last.value)) };
  return isUnlimited(last) ? found(null) : last;
}

function stageOf(policy: Policy, end: Day, day: Day): LateStage | undefined {
  const reached = stageOn(policy, end, day);
  return reached.kind === "stage" ? reached.stage : undefined;
}

/**
 * The days between which waiting changes what a reinstatement gives.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param from the first day on which it can still be paid, after the end
 * @returns days in order; none or not stated as the policy answers for the first day
 * Rules SPX-5, SPX-14; source: the policy's.
 * @example cliffs(sparx-jp, 2021-04-30, 2021-05-31).days[1] //=> { payOn: 2021-06-01, coveredTo: 2022-05-31 }
 */
export function cliffs(policy: Policy, end: Day, from: Day): Answer<Cliffs> {
  const first = renewedEnd(policy, end, from);
  if (first.kind !== "found") return first;
  const last = lastDay(policy, end);
  if (last.kind !== "found") return last;
  const until = last.value ?? Math.min(from + DAYS_WITHOUT_LIMIT, LAST_DAY);
  const days: [LateDay, ...LateDay[]] = [{ payOn: from, coveredTo: first.value }];
  let before = first.value;
  let stageBefore = stageOf(policy, end, from);
  for (let day = from + 1; day <= until; day++) {
    const payOn = toDay(day);
    const covered = renewedEnd(policy, end, payOn);
    // Later days can fail only beyond the last day of the calendar: what comes before it still holds.
    if (covered.kind !== "found") break;
    const stage = stageOf(policy, end, payOn);
    const isLast = payOn === last.value;
    if (covered.value - before >= LEAST_GAIN || stage !== stageBefore || isLast) {
      days.push({ payOn, coveredTo: covered.value });
    }
    before = covered.value;
    stageBefore = stage;
  }
  return found({ days, last: last.value }, first.because);
}
