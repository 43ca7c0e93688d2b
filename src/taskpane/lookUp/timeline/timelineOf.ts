import {
  cancelBy,
  isUnlimited,
  noticeDates,
  reinstateBy,
  renewBy,
  renewFrom,
  supportEnd,
  supportStart,
} from "../../../rules/answers";
import type { Answer } from "../../../rules/answers";
import { addDays, addMonths, FIRST_DAY, LAST_DAY, toDay } from "../../../rules/days";
import type { Day } from "../../../rules/days";
import type { Known } from "../answersFor";

/** Days from one to another, both inclusive; null: it goes on beyond the drawing. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What is drawn of one licence; undefined parts are none, or not stated. */
export interface Timeline {
  readonly first: Day;
  readonly last: Day;
  readonly term: Span;
  readonly window: Span | undefined;
  readonly notices: readonly Day[];
  /** Last day to cancel one that renews by itself. */
  readonly cancelBy: Day | undefined;
  /** First day without support. */
  readonly lapse: Day;
  readonly reinstatement: Span | undefined;
  /** The day of the status, where it is near enough to be drawn. */
  readonly asOf: Day | undefined;
}

/** Before an end whose start is unknown, and after the last thing that happens. */
const MARGIN_MONTHS = 3;
const UNKNOWN_TERM_MONTHS = 12;
/** A day farther off would press all the rest into a corner. */
const FARTHEST_MONTHS = 120;
/** So near to the first and the last day of Excel there is no room for margins. */
const DAYS_TO_THE_EDGE = 10_000;

const dayOf = (answer: Answer<number>): Day | undefined =>
  answer.kind === "found" ? toDay(Math.floor(answer.value)) : undefined;

function reinstatementOf({ policy, channel }: Known, end: Day): Span | undefined {
  const answer = reinstateBy(policy, end, channel);
  if (isUnlimited(answer)) return { from: addDays(end, 1), to: null };
  const last = dayOf(answer);
  return last === undefined || last <= end ? undefined : { from: addDays(end, 1), to: last };
}

/**
 * What happens to one licence, to be drawn: its term, the renewal window, notices, lapse, reinstatement.
 *
 * @param known policy, date, channel and the day of the status
 * @returns undefined for a licence without an end, and for dates that the policy refuses or that Excel cannot show
 * @example timelineOf(sparx-jp ending 2021-04-30)?.window //=> { from: 2021-03-01, to: 2021-04-30 }
 */
export function timelineOf(known: Known): Timeline | undefined {
  const { policy, date, term } = known;
  if (policy["open ended"] === "yes") return undefined;
  const end = date.kind === "end" ? date.day : dayOf(supportEnd(policy, date.day, term));
  const closes = end === undefined ? undefined : renewBy(policy, end);
  if (end === undefined || closes === undefined || closes.kind === "wrong") return undefined;
  if (end < FIRST_DAY + DAYS_TO_THE_EDGE || end > LAST_DAY - DAYS_TO_THE_EDGE) return undefined;
  const start = date.kind === "start" ? (dayOf(supportStart(policy, date.day)) ?? date.day) : null;
  const opens = dayOf(renewFrom(policy, end));
  const lastRenewal = dayOf(closes);
  const window = opens === undefined || lastRenewal === undefined ? undefined : { from: opens, to: lastRenewal };
  const notices = noticeDates(policy, end);
  const noticed = notices.kind === "found" ? notices.value : [];
  const lastToCancel = dayOf(cancelBy(policy, end));
  const reinstatement = reinstatementOf(known, end);
  const drawn = [start, opens, end, lastToCancel, reinstatement?.to ?? null, ...noticed].filter(
    (day) => day !== null && day !== undefined,
  );
  const beginning = start ?? addMonths(end, -UNKNOWN_TERM_MONTHS);
  const [earliest, latest] = [Math.min(beginning, ...drawn), Math.max(...drawn)].map(toDay) as [Day, Day];
  const near = known.asOf >= addMonths(earliest, -FARTHEST_MONTHS) && known.asOf <= addMonths(latest, FARTHEST_MONTHS);
  const asOf = near ? known.asOf : undefined;
  return {
    first: toDay(Math.min(earliest, asOf ?? earliest)),
    last: addMonths(toDay(Math.max(latest, asOf ?? latest)), MARGIN_MONTHS),
    term: { from: start, to: end },
    window,
    notices: noticed,
    cancelBy: lastToCancel,
    lapse: addDays(end, 1),
    reinstatement,
    asOf,
  };
}
