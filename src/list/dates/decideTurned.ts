import type { DateRole } from "../columnRole";
import { say } from "../said";
import type { Proof, Question, TurnedDates } from "../understoodList";
import type { DateEvidence } from "./dateEvidence";
import { provenOrder } from "./decideDates";
import type { TurnableDates } from "./serialEvidence";

/** A column of dates, and what speaks for an import that turned some of them. */
export interface TurnedAsked {
  readonly role: DateRole;
  readonly column: number;
  readonly header: string;
  readonly evidence: DateEvidence;
  readonly turnable: TurnableDates;
  /** A date that fits start and term only when it is turned. */
  readonly termProof: Proof | null;
  readonly answer: string | undefined;
}

/** Fewer could fall on the first days of their months by chance. */
const FEWEST_SERIALS = 3;
const FEWEST_DAYS = 3;
const FEWEST_TEXTS = 2;

/**
 * The text that gives an import away: it made dates of what it could read with the month first, and left as texts what
 * has no month 13.
 */
function textProof({ evidence, turnable }: TurnedAsked): Proof | null {
  const order = provenOrder(evidence);
  const hasOtherTexts = evidence.orderWanted.cells > 0 || evidence.provingCells < FEWEST_TEXTS;
  if (order === null || hasOtherTexts || !turnable.areAll) return null;
  if (turnable.cells < FEWEST_SERIALS || turnable.daysOfMonth < FEWEST_DAYS) return null;
  return evidence.proofs.get(order) ?? null;
}

/** Key of the answer in `ListChoices.answers`. */
export const turnedId = (role: DateRole): string => `turnedDates:${role}`;

/**
 * Decides whether day and month of a column's real dates are to be turned. Nothing is turned, and none of these dates
 * used, before somebody says so: the two readings are months apart.
 *
 * @param asked the column, what its cells show, the answer so far
 * @returns null for a column with nothing suspicious; else what was seen, and the question as long as it is open
 */
export function decideTurned(asked: TurnedAsked): { turned: TurnedDates | null; question: Question | null } {
  const { role, column, header, turnable, termProof, answer } = asked;
  const byTexts = textProof(asked);
  const proof = byTexts ?? termProof;
  const { cells, example } = turnable;
  if (proof === null || example === null) return { turned: null, question: null };
  const chosen = answer === "turn" || answer === "keep" ? answer : null;
  const turned: TurnedDates = { cells, proof, example, answer: chosen };
  if (chosen !== null) return { turned, question: null };
  const values = {
    header: header || example.address,
    count: cells,
    found: proof.text,
    address: proof.address,
    date: example.text,
    dateAddress: example.address,
  };
  const question: Question = {
    id: turnedId(role),
    kind: "turnedDates",
    column,
    header,
    text: say(byTexts === null ? "askTurnedByTerm" : "askTurnedByTexts", values),
    options: [
      { value: "turn", text: say("turnDates", { count: cells }) },
      { value: "keep", text: say("keepDates") },
    ],
    cells,
    example: byTexts === null ? proof : example,
    suggested: "turn",
  };
  return { turned, question };
}
