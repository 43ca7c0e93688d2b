import type { NextAction, SupportStatus } from "../../rules/answers";
import type { Day } from "../../rules/days";
import type { PlannedRow } from "../plannableList";
import type { PlanSaid } from "../planSaid";

/** What is compared of each row. */
export const COMPARED = ["status", "end", "renewBy", "reinstateBy", "nextAction", "amount"] as const;

export type Compared = (typeof COMPARED)[number];

/** Those of them that are days, and move by days. */
export const COMPARED_DAYS = ["end", "renewBy", "reinstateBy", "nextAction"] as const;

export type ComparedDay = (typeof COMPARED_DAYS)[number];

/** How a row stands on one side; null where there is no such answer. */
export interface RowState {
  readonly status: SupportStatus | null;
  readonly end: Day | null;
  readonly renewBy: Day | null;
  /** With the cut-off time as the fraction where the row has a channel. */
  readonly reinstateBy: number | null;
  readonly nextAction: NextAction | null;
  /** What going on costs next, as the status says: a renewal or a reinstatement. */
  readonly amount: number | null;
  readonly currency: string;
}

/** One side of a row: how it stands, or why it cannot be told. */
export type RowSide =
  { readonly kind: "licence"; readonly state: RowState } | { readonly kind: "left out"; readonly why: PlanSaid };

/** A row that is not the same on both sides. */
export interface MovedRow extends PlannedRow {
  readonly before: RowSide;
  readonly after: RowSide;
  /** What differs; empty where only one side can be told. */
  readonly changed: readonly Compared[];
  /** By how many days each day moved, later ones above 0; only where both sides have one, and they differ. */
  readonly days: Readonly<Partial<Record<ComparedDay, number>>>;
}

/** How many rows moved by how many days. */
export interface DayShift {
  readonly days: number;
  readonly rows: number;
}

/** What changes between two checks of one list. */
export interface Comparison {
  /** Rows that are on either side. */
  readonly rows: number;
  /** Top to bottom. */
  readonly moved: readonly MovedRow[];
  /** How many of them differ in each way; a row may differ in several. */
  readonly changed: Readonly<Record<Compared, number>>;
  /** Rows that only one side could tell about. */
  readonly oneSided: number;
  /** For each day by how many days it moved, the earliest first. */
  readonly shifts: Readonly<Record<ComparedDay, readonly DayShift[]>>;
}
