import { isoText, LAST_DAY, type Day } from "../days";
import { message } from "../messages";
import type { LateStage, Policy } from "../policy";
import { found, none, notStated, wrong, type Answer } from "./answer";
import { checkEnd } from "./checkEnd";
import { fieldWords } from "./fieldWords";
import { inVersion } from "./inVersion";
import { renewedEnd } from "./renewedEnd";
import { stageSpans, spansByPayment, type StageSpans } from "./stageSpans";

/** One rung: a late stage, or what holds after them all. */
export interface LateRung {
  readonly from: Day;
  /** Null after the last stage. */
  readonly until: Day | "no limit" | "not stated" | null;
  /** The new end when paid on the first day; null after the last stage. */
  readonly newEnd: Answer<Day> | null;
  /** Null after the last stage: `after` holds. */
  readonly stage: LateStage | null;
  /** What is left to do after the last stage. */
  readonly after: Policy["after"];
}

function spansOf(policy: Policy, end: Day): Answer<StageSpans> {
  if (policy.versions.length > 0 && policy["version by"] === "payment") return spansByPayment(policy, end);
  return inVersion(policy, { bought: null, paid: end }, (version) => stageSpans(version, end));
}

/**
 * What holds after a support end, stage by stage, with real dates.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @returns the stages in their order, each version's on the days on which it holds, then what holds after the last day;
 *   not stated where the source is silent about the time after the end; none for open-ended licences; wrong for an end
 *   after which the calendar has no day
 * Rules SPX-5, SPX-14, SPX-17, NJ-7, NEC-4; source: the policy's.
 * @example lateLadder(sparx-jp, 2020-07-31) //=> from 2020-08-01 until 2023-07-31: new end 2021-07-31; from 2023-08-01: buy new
 */
export function lateLadder(policy: Policy, end: Day): Answer<readonly LateRung[]> {
  if (policy["open ended"] === "yes") return none(message("openEnded", { policy: policy.id }));
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  if (end === LAST_DAY) return wrong(message("resultOutOfRange", { found: isoText(end) }));
  const spans = spansOf(policy, end);
  if (spans.kind !== "found") return spans;
  if (spans.value.length === 0) {
    return notStated(message("notStated", { policy: policy.id, what: fieldWords("late 1 until") }));
  }
  const rungs = spans.value.map((span) => ({
    ...span,
    newEnd: span.stage === null ? null : renewedEnd(policy, end, span.from),
  }));
  return found(rungs, spans.because);
}
