import type { LicenceResults } from "../list";
import type { Day } from "../rules/days";
import type { LocalText } from "../rules/messages";
import type { Policy } from "../rules/policy";
import type { PlanSaid } from "./planSaid";

/** A name, and the key that all its writings share: width, case and marks do not count. */
export interface Named {
  readonly key: string;
  readonly name: LocalText;
}

/** What one renewal of a licence costs, or why that is not known. */
export type Price =
  | {
      readonly kind: "priced";
      /** Of all its units together, not rounded. */
      readonly amount: number;
      /** In capitals, `JPY`; empty where the list names none. */
      readonly currency: string;
    }
  | { readonly kind: "unpriced"; readonly why: PlanSaid };

/** Where something stands in the list, and what it is about. */
export interface PlannedRow {
  /** Row of the sheet, 0 for row 1. */
  readonly row: number;
  /** A cell that stands for the row, without the sheet: `B5`. */
  readonly address: string;
  readonly product: Named;
  readonly vendor: Named;
}

/** A licence of a checked list as plans, calendars and comparisons need it. */
export interface PlannedLicence extends PlannedRow {
  readonly policy: Policy;
  /** Support end, inclusive; null where there is none. */
  readonly end: Day | null;
  /** As the policy names it. */
  readonly channel: string | null;
  /** As it stands in the list; empty where the list names nobody. */
  readonly owner: string;
  /** Its number or name in the list; empty where the list has none. */
  readonly licence: string;
  readonly price: Price;
  /** What the check answered on the list's as-of date: status, renew by, reinstate by, next action. */
  readonly results: LicenceResults;
  /** What was assumed when its row was read. */
  readonly remarks: readonly PlanSaid[];
}

/** A row and why it is not counted. */
export interface LeftOutRow extends PlannedRow {
  readonly why: PlanSaid;
}

/** A row that is counted, and what was assumed for that. */
export interface AssumedRow extends PlannedRow {
  /** At least one. */
  readonly remarks: readonly PlanSaid[];
}

/** A checked list, ready to be planned. Every licence row is in one of the two. */
export interface PlannableList {
  /** The day on which it was checked. */
  readonly asOf: Day;
  /** Top to bottom; those without a price too: they have dates all the same. */
  readonly licences: readonly PlannedLicence[];
  /** Rows without dates to go by: stopped, or left out by choice. */
  readonly leftOut: readonly LeftOutRow[];
}
