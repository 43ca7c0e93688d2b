/** The dates a rule can start from. */
export const ANCHORS = ["purchased", "delivered", "certificate", "agreed", "start", "end", "paid"] as const;
export type Anchor = (typeof ANCHORS)[number];

/** A length in rule text: a number, or the length of the term that is being counted. */
export type Amount = number | "term";

export type ShiftUnit = "day" | "month" | "year" | "business day";

/** Steps that need no number. */
export const PHRASES = [
  "month start",
  "month end",
  "next month start",
  "month start on or after",
  "business day on or before",
  "business day on or after",
  "last business day",
] as const;
export type Phrase = (typeof PHRASES)[number];

/** One step of a rule; steps run from left to right on one date. */
export type Step =
  | { readonly kind: "shift"; readonly sign: 1 | -1; readonly amount: Amount; readonly unit: ShiftUnit }
  | { readonly kind: "for"; readonly amount: Amount; readonly unit: "month" | "year" }
  | { readonly kind: Phrase };

/** A rule as a vendor's policy states it: where to start, and what to do from there. */
export interface Rule {
  readonly anchor: Anchor;
  readonly steps: readonly Step[];
  readonly text: string;
}

/** Whether a rule counts the length of a term, so that it cannot run without one. */
export function needsTerm(rule: Rule): boolean {
  return rule.steps.some((step) => "amount" in step && step.amount === "term");
}
