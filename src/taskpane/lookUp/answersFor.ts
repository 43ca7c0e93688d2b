import { QUESTIONS, reinstateBy } from "../../rules/answers";
import type { AnyAnswer } from "../../rules/answers";
import { toDay } from "../../rules/days";
import type { Day } from "../../rules/days";
import type { Policy } from "../../rules/policy";
import type { PaneWords } from "../../locales/taskpane";

export type Question = keyof PaneWords["questions"];

/** What a person knows about one licence. */
export interface Known {
  policy: Policy;
  /** Whether the policy stands in the workbook, as a block whose name is its id. */
  isOwn: boolean;
  /** Whether `date` is the one the policy counts from, or the support end. */
  date: { kind: "start" | "end"; day: Day };
  /** The day on which status and next action are asked. */
  asOf: Day;
  /** Months of the first term; null for the policy's usual one. */
  term: number | null;
  /** Channel the licence was bought through; null when unknown. */
  channel: string | null;
}

export interface Answered {
  question: Question;
  answer: AnyAnswer;
}

/**
 * Every answer about one licence, in the order in which a person needs them. From a start the first end is counted, and
 * from that end the rest; the answers are those of the worksheet functions of the same names.
 */
export function answersFor(known: Known): Answered[] {
  const { policy, date, term } = known;
  if (date.kind === "end") return fromEnd(known, date.day);
  const fromStart = (["SUPPORT_START", "START_WINDOW", "SUPPORT_END"] as const).map((question) =>
    ask(question, policy, date.day, null, term),
  );
  const end = fromStart.find(({ question }) => question === "SUPPORT_END")?.answer;
  if (end?.kind === "found" && typeof end.value === "number")
    return [...fromStart, ...fromEnd(known, toDay(end.value))];
  // Open-ended licences have a state although they have no end; any day stands in for it.
  return policy["open ended"] === "yes" ? [...fromStart, ...fromEnd(known, date.day)] : fromStart;
}

function fromEnd({ policy, asOf, channel }: Known, end: Day): Answered[] {
  const now = (["SUPPORT_STATUS", "NEXT_ACTION"] as const).map((question) => ask(question, policy, end, asOf));
  if (policy["open ended"] === "yes") return now;
  const closes = ask("RENEW_BY", policy, end);
  const lastPayment = closes.answer.kind === "found" ? toDay(Number(closes.answer.value)) : end;
  return [
    ...now,
    ask("RENEW_FROM", policy, end),
    closes,
    ask("RENEWED_END", policy, end, lastPayment),
    ask("NOTICE_DATES", policy, end),
    { question: "REINSTATE_BY", answer: reinstateBy(policy, end, channel) },
  ];
}

function ask(
  question: Question,
  policy: Policy,
  first: Day,
  second: Day | null = null,
  term: number | null = null,
): Answered {
  const answer = QUESTIONS[question]?.(policy, { first, second, term });
  if (!answer) throw new Error(`No question ${question}`);
  return { question, answer };
}
