import type { Day } from "../days";
import { message, type LocalText } from "../messages";
import type { Policy } from "../policy";
import { wrong, type Answer } from "./answer";
import { nextAction, type NextAction } from "./nextAction";
import { noticeDates } from "./noticeDates";
import { reinstateBy } from "./reinstateBy";
import { renewBy } from "./renewBy";
import { renewedEnd } from "./renewedEnd";
import { renewFrom } from "./renewFrom";
import { startWindow } from "./startWindow";
import { supportEnd } from "./supportEnd";
import { supportStart } from "./supportStart";
import { supportStatus, type SupportStatus } from "./supportStatus";

/** What a question about one licence can be answered with. */
export type AnyAnswer = Answer<number | readonly Day[] | SupportStatus | NextAction>;

/** The dates of a question, in the order of its worksheet function. */
export interface Dates {
  readonly first: Day;
  readonly second: Day | null;
  readonly term: number | null;
}

type Ask = (policy: Policy, dates: Dates) => AnyAnswer;

/** A question that cannot be asked without its second date. */
function withSecond(
  question: string,
  argument: LocalText,
  ask: (policy: Policy, dates: Dates, second: Day) => AnyAnswer,
): Ask {
  return (policy, dates) =>
    dates.second === null
      ? wrong(message("secondDateMissing", { question, argument }))
      : ask(policy, dates, dates.second);
}

const PAID = { en: "paid", ja: "入金日" };
const AS_OF = { en: "as_of", ja: "基準日" };

/** The questions about one licence that can be explained and put into a policy's examples, by their function's name. */
export const QUESTIONS: Readonly<Record<string, Ask>> = {
  SUPPORT_START: (policy, { first, second }) => supportStart(policy, first, second),
  START_WINDOW: (policy, { first }) => startWindow(policy, first),
  SUPPORT_END: (policy, { first, term }) => supportEnd(policy, first, term),
  RENEW_FROM: (policy, { first }) => renewFrom(policy, first),
  RENEW_BY: (policy, { first }) => renewBy(policy, first),
  RENEWED_END: withSecond("RENEWED_END", PAID, (policy, { first, term }, second) =>
    renewedEnd(policy, first, second, term),
  ),
  REINSTATE_BY: (policy, { first }) => reinstateBy(policy, first),
  NOTICE_DATES: (policy, { first }) => noticeDates(policy, first),
  SUPPORT_STATUS: withSecond("SUPPORT_STATUS", AS_OF, (policy, { first }, second) =>
    supportStatus(policy, first, second),
  ),
  NEXT_ACTION: withSecond("NEXT_ACTION", AS_OF, (policy, { first }, second) => nextAction(policy, first, second)),
};
