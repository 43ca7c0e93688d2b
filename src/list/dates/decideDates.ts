import { say } from "../said";
import type { DateRole } from "../columnRole";
import type { DateColumn, DayMonthOrder, Question } from "../understoodList";
import type { DateEvidence } from "./dateEvidence";
import { TWO_DIGIT_ORDERS, type TwoDigitOrder } from "./writtenDate";

/** A date column and the questions it leaves. */
export interface DecidedDates {
  readonly dates: Omit<DateColumn, "turned">;
  readonly questions: readonly Question[];
}

export interface DateColumnAsked {
  readonly role: DateRole;
  readonly column: number;
  readonly header: string;
  readonly evidence: DateEvidence;
  readonly answers: Readonly<Record<string, string>>;
  /** What the other date columns prove: the same hands wrote them, so it is suggested, not used. */
  readonly elsewhere: DayMonthOrder | null;
}

const ASKED = {
  dayMonthOrder: "askDayMonthOrder",
  monthOnly: "askMonthOnly",
  twoDigitYear: "askTwoDigitYear",
} as const;
const ORDERS: readonly DayMonthOrder[] = ["day first", "month first"];
const MONTH_DAYS = ["first day", "last day"] as const;

const answerAmong = <T extends string>(options: readonly T[], answer: string | undefined): T | null =>
  options.find((option) => option === answer) ?? null;

/** The order that a column proves by itself: the only one with a proof. */
export function provenOrder(evidence: DateEvidence): DayMonthOrder | null {
  const [proven, other] = evidence.proofs.keys();
  return other === undefined ? (proven ?? null) : null;
}

// Four-digit dates that prove an order with the year last settle the short years of their column too.
function provenTwoDigit(evidence: DateEvidence, order: DayMonthOrder | null): TwoDigitOrder | null {
  const [only, another] = evidence.twoDigitOrders;
  if (evidence.twoDigitWanted.cells === 0) return null;
  if (another === undefined) return only ?? null;
  if (order === null) return null;
  return order === "day first" ? "day month year" : "month day year";
}

/**
 * Decides how the dates of one column are read, from the column's own evidence or from answers.
 *
 * @param asked the column, what its cells show, the answers so far
 * @returns how it is read, and one question for each thing that is neither proven nor answered
 */
export function decideDates({ role, column, header, evidence, answers, elsewhere }: DateColumnAsked): DecidedDates {
  const questions: Question[] = [];
  const ask = (
    kind: keyof typeof ASKED,
    { cells, example }: DateEvidence["orderWanted"],
    options: Question["options"],
    suggested: string | null,
  ): void => {
    if (cells === 0 || example === null) return;
    const text = say(ASKED[kind], { found: example.text, header: header || example.address });
    questions.push({ id: `${kind}:${role}`, kind, column, header, text, options, cells, example, suggested });
  };

  const proven = provenOrder(evidence);
  const chosenOrder = answerAmong(ORDERS, answers[`dayMonthOrder:${role}`]);
  const order = chosenOrder ?? proven;
  if (order === null) {
    const options = ORDERS.map((value) => ({ value, text: say(value === "day first" ? "dayFirst" : "monthFirst") }));
    ask("dayMonthOrder", evidence.orderWanted, options, elsewhere);
  }

  const monthOnly = answerAmong(MONTH_DAYS, answers[`monthOnly:${role}`]);
  if (monthOnly === null) {
    const options = MONTH_DAYS.map((value) => ({ value, text: say(value === "first day" ? "firstDay" : "lastDay") }));
    ask("monthOnly", evidence.monthWanted, options, role === "end" ? "last day" : "first day");
  }

  const chosenTwoDigit = answerAmong(TWO_DIGIT_ORDERS, answers[`twoDigitYear:${role}`]);
  const twoDigit = chosenTwoDigit ?? provenTwoDigit(evidence, order);
  if (twoDigit === null) {
    const words = {
      "year month day": "yearFirst",
      "day month year": "dayFirst",
      "month day year": "monthFirst",
    } as const;
    const options = evidence.twoDigitOrders.map((value) => ({ value, text: say(words[value]) }));
    ask("twoDigitYear", evidence.twoDigitWanted, options, evidence.yearFirst ? "year month day" : null);
  }

  const proof = order === null || chosenOrder !== null ? evidence.twoDigitProof : (evidence.proofs.get(order) ?? null);
  const [first, second] = evidence.proofs.values();
  const against = order === null ? second : evidence.proofs.get(order === "day first" ? "month first" : "day first");
  return {
    dates: {
      order,
      proof: order === null && second !== undefined ? (first ?? null) : proof,
      counterProof: against ?? null,
      monthOnly,
      twoDigit,
    },
    questions,
  };
}
