import type { NextAction, SupportStatus } from "../rules/answers";
import type { Day } from "../rules/days";
import type { ColumnRole } from "./columnRole";
import type { CellValue } from "./listInput";
import type { Said } from "./said";
import type { Certainty, PassedOverRow } from "./understoodList";

/** An answer of the rules without its steps, which can be asked for again: lists hold many. */
export type Outcome<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "none" | "not stated" | "wrong"; readonly message: Said };

/** What a row was read as. */
export interface ReadLicence {
  readonly policyId: string;
  /** The date that the policy counts from, and the column it stands in. */
  readonly start: Day | null;
  readonly startRole: ColumnRole | null;
  readonly end: Day | null;
  /** The end cell says that there is no end. */
  readonly openEnded: boolean;
  /** Length in months. */
  readonly term: number | null;
  /** As the policy names it. */
  readonly channel: string | null;
}

/** The answers about one licence. */
export interface LicenceResults {
  readonly status: Outcome<SupportStatus>;
  readonly supportEnd: Outcome<Day>;
  readonly renewFrom: Outcome<Day>;
  readonly renewBy: Outcome<Day>;
  /** With the cut-off time as the fraction where the row has a channel. */
  readonly reinstateBy: Outcome<number>;
  readonly nextAction: Outcome<NextAction>;
}

/** Stops the row; computed, with an assumption or a warning; put right without doubt. */
export type Level = "stops" | "assumed" | "tidied";

/** What to put in place of what was found. */
export interface Repair {
  /** Value for the cell: a date is its serial. */
  readonly value: CellValue;
  /** As people read it: `2021-04-30`. */
  readonly shown: string;
  readonly certainty: Certainty;
}

/** Something about one cell, or about a row as a whole. */
export interface Problem {
  /** Stable name: `endNotMonthEnd`. */
  readonly kind: string;
  readonly level: Level;
  /** The group it belongs to. */
  readonly groupId: string;
  /** Row and column of the sheet, 0 for row 1 and column A. */
  readonly row: number;
  readonly column: number;
  /** `F88`, without the sheet. */
  readonly address: string;
  /** Header of the column; empty where it has none. */
  readonly header: string;
  /** What stands there, invisible marks shown. */
  readonly found: string;
  readonly expected: Said;
  /** What is wrong and why it matters. */
  readonly why: Said;
  readonly repair?: Repair;
  readonly certainty: Certainty;
}

/** Equal problems of one column: one decision. */
export interface ProblemGroup {
  /** Key in `ListChoices.repairs`. */
  readonly id: string;
  readonly kind: string;
  readonly level: Level;
  readonly header: string;
  /** At least one, top to bottom. */
  readonly problems: readonly Problem[];
  /** How many of them propose a repair. */
  readonly repairs: number;
}

/** One licence of the list. */
export interface CheckedRow {
  /** Row of the sheet, 0 for row 1. */
  readonly row: number;
  readonly outcome: "good" | "assumed" | "stopped";
  /** Null where the row could not be read. */
  readonly licence: ReadLicence | null;
  /** Null where the row is stopped. */
  readonly results: LicenceResults | null;
  /** Worst level first. */
  readonly problems: readonly Problem[];
}

/** Every row of the range is counted once: passed over, good, assumed or stopped. */
export interface Totals {
  readonly rows: number;
  readonly passedOver: number;
  /** Good, assumed and stopped together. */
  readonly checked: number;
  readonly good: number;
  readonly assumed: number;
  readonly stopped: number;
  /** Problems by level. */
  readonly problems: Readonly<Record<Level, number>>;
}

/** A list, checked. */
export interface CheckedList {
  /** The licences, top to bottom. */
  readonly rows: readonly CheckedRow[];
  readonly passedOver: readonly PassedOverRow[];
  /** Structural ones first, then by level, then most cells first. */
  readonly groups: readonly ProblemGroup[];
  readonly totals: Totals;
}
