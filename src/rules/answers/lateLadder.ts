import { addDays, isoText, LAST_DAY, type Day } from "../days";
import { message } from "../messages";
import { isSilentStage, type LateStage, type Policy } from "../policy";
import { found, none, notStated, wrong, type Answer, type Because } from "./answer";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { fieldWords } from "./fieldWords";
import { renewedEnd } from "./renewedEnd";

/** One rung: a late stage, or (the last one) what holds after them all. */
export interface LateRung {
  readonly from: Day;
  /** Null after the last stage. */
  readonly until: Day | "no limit" | "not stated" | null;
  /** The new end when paid on the first day; null after the last stage. */
  readonly newEnd: Answer<Day> | null;
  /** Null after the last stage: the policy's `after` holds. */
  readonly stage: LateStage | null;
}

/**
 * What holds after a support end, stage by stage, with real dates.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @returns the stages in their order, then what holds after the last day; not stated where the source is silent about
 *   the time after the end; none for open-ended licences; wrong for an end after which the calendar has no day
 * Rules SPX-5, SPX-14, SPX-17, NJ-7, NEC-4; source: the policy's.
 * @example lateLadder(sparx-jp, 2020-07-31) //=> from 2020-08-01 until 2023-07-31: new end 2021-07-31; from 2023-08-01: buy new
 */
export function lateLadder(policy: Policy, end: Day): Answer<readonly LateRung[]> {
  if (policy["open ended"] === "yes") return none(message("openEnded", { policy: policy.id }));
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  const silent = notStated(message("notStated", { policy: policy.id, what: fieldWords("late 1 until") }));
  if (policy.late.length === 0) return silent;
  if (end === LAST_DAY) return wrong(message("resultOutOfRange", { found: isoText(end) }));
  const rungs: LateRung[] = [];
  let because: readonly Because[] = [];
  let before = end;
  for (const [index, stage] of policy.late.entries()) {
    // Beyond the calendar there is no day for another rung.
    if (before === LAST_DAY) return found(rungs, because);
    const from = addDays(before, 1);
    const { kind } = stage.until;
    if (kind === "no limit" || kind === "not stated") {
      if (kind === "not stated" && isSilentStage(stage)) return rungs.length === 0 ? silent : found(rungs, because);
      rungs.push({ from, until: kind, newEnd: renewedEnd(policy, end, from), stage });
      return found(rungs, because);
    }
    if (stage.until.kind === "none") break;
    const until = applyRule(policy, `late ${index + 1} until`, stage.until, end);
    if (until.kind !== "found") return until;
    because = [...because, ...until.because];
    if (until.value < from) continue;
    rungs.push({ from, until: until.value, newEnd: renewedEnd(policy, end, from), stage });
    before = until.value;
  }
  if (before < LAST_DAY) rungs.push({ from: addDays(before, 1), until: null, newEnd: null, stage: null });
  return found(rungs, because);
}
