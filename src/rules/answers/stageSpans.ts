import { addDays, LAST_DAY, type Day } from "../days";
import { isSilentStage, type LateStage, type Policy, type PolicyVersion } from "../policy";
import { found, type Answer, type Because } from "./answer";
import { applyRule } from "./applyRule";
import { versionNamed } from "./inVersion";

/** The days on which a late stage holds; without a stage, those after the last one. */
export interface StageSpan {
  readonly from: Day;
  /** Null after the last stage. */
  readonly until: Day | "no limit" | "not stated" | null;
  readonly stage: LateStage | null;
  readonly after: Policy["after"];
}

export type StageSpans = readonly StageSpan[];

/**
 * The late stages of one version of a policy, with real dates.
 *
 * @param policy one version
 * @param end support end, inclusive, before the calendar's last day
 * @returns the stages in their order, then what holds after the last day; empty where the source is silent
 */
export function stageSpans(policy: Policy, end: Day): Answer<StageSpans> {
  const spans: StageSpan[] = [];
  const { after } = policy;
  let because: readonly Because[] = [];
  let before = end;
  if (policy.late.length === 0) return found(spans);
  for (const [index, stage] of policy.late.entries()) {
    // Beyond the calendar there is no day for another stage.
    if (before === LAST_DAY) return found(spans, because);
    const from = addDays(before, 1);
    const { kind } = stage.until;
    if (kind === "no limit" || kind === "not stated") {
      const isSilent = kind === "not stated" && isSilentStage(stage);
      return found(isSilent ? spans : [...spans, { from, until: kind, stage, after }], because);
    }
    if (stage.until.kind === "none") break;
    const until = applyRule(policy, `late ${index + 1} until`, stage.until, end);
    if (until.kind !== "found") return until;
    because = [...because, ...until.because];
    if (until.value < from) continue;
    spans.push({ from, until: until.value, stage, after });
    before = until.value;
  }
  if (before < LAST_DAY) spans.push({ from: addDays(before, 1), until: null, stage: null, after });
  return found(spans, because);
}

/** The part of a span that lies in the days of a version; undefined where there is none. */
function within({ from, to }: PolicyVersion, span: StageSpan): StageSpan | undefined {
  const begins = from !== null && from > span.from ? from : span.from;
  if (to !== null && begins > to) return undefined;
  if (typeof span.until !== "number") {
    return { ...span, from: begins, until: to !== null && span.until === "no limit" ? to : span.until };
  }
  const until = to !== null && to < span.until ? to : span.until;
  return until < begins ? undefined : { ...span, from: begins, until };
}

/**
 * The late stages of a policy whose versions are told apart by the day of payment.
 *
 * @param policy with versions
 * @param end support end, inclusive, before the calendar's last day
 * @returns the stages of each version on its own days, oldest first; empty where the sources are silent
 */
export function spansByPayment({ versions }: Policy, end: Day): Answer<StageSpans> {
  const spans: StageSpan[] = [];
  let because: readonly Because[] = [];
  for (const version of [...versions].reverse()) {
    if (version.to !== null && version.to <= end) continue;
    const own = stageSpans(version.policy, end);
    if (own.kind !== "found") return own;
    because = [...because, versionNamed(version, end), ...own.because];
    for (const span of own.value) {
      const part = within(version, span);
      const last = spans.at(-1);
      const isSaid = last?.stage === null && part?.stage === null && last.after === part.after;
      if (part !== undefined && !isSaid) spans.push(part);
    }
  }
  return found(spans, because);
}
