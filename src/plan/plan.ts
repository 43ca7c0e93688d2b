import type { LateCost } from "../money/late/lateCost";
import type { Day } from "../rules/days";
import type { LocalText } from "../rules/messages";
import type { AssumedRow, LeftOutRow, PlannedLicence } from "./plannableList";
import type { PlanSettings } from "./planSettings";

/** A fiscal year as far as the plan covers it. It is named by the calendar year in which it starts. */
export interface FiscalYear {
  readonly year: number;
  /** `FY2026`, `2026年度`. */
  readonly name: LocalText;
  /** Index of its first month in `Plan.months`. */
  readonly first: number;
  /** How many months of it the plan covers: below 12 at either end of the plan. */
  readonly months: number;
}

/** A payment that licences with the same policy and end share. */
export interface Due {
  readonly day: Day;
  /** Index in `Plan.months`. */
  readonly month: number;
  /** 1 for the first payment from now. */
  readonly cycle: number;
  /** Price of that cycle as a multiple of today's: (1 + uplift) ^ (cycle - 1). */
  readonly factor: number;
  /** The period paid for, both days inclusive. */
  readonly start: Day;
  readonly end: Day;
}

/** A lapsed licence that is taken up again on the as-of date. Its cycle is 1: renewals follow with 2. */
export interface Reinstatement extends LateCost {
  readonly day: Day;
  /** Index in `Plan.months`. */
  readonly month: number;
  /** Support end that it gives, inclusive. */
  readonly end: Day;
}

/** What one licence costs in a line: perhaps a reinstatement, then renewals. */
export interface Course {
  readonly licence: PlannedLicence;
  readonly reinstatement: Reinstatement | null;
  readonly renewals: readonly Due[];
}

/** One payment of a course. */
export interface Payment {
  readonly licence: PlannedLicence;
  readonly kind: "renewal" | "reinstatement";
  readonly day: Day;
  /** Index in `Plan.months`. */
  readonly month: number;
  readonly cycle: number;
  readonly amount: number;
  readonly currency: string;
}

/** Payments, or licences, and what they cost, added up. */
export interface Sum {
  readonly count: number;
  readonly amount: number;
}

/** One bar, or one colour of the bars. */
export interface GroupSum extends Sum {
  /** Folded name; `2026-04` for a month, `2026` for a fiscal year. */
  readonly key: string;
  readonly name: LocalText;
  /** One for each of `Plan.months`. */
  readonly months: readonly number[];
}

/** Everything of a line in one currency. */
export interface CurrencySum extends Sum {
  /** Empty where the list names none. */
  readonly currency: string;
  /** One for each of `Plan.months`. */
  readonly months: readonly Sum[];
  /** One for each of `Plan.fiscalYears`. */
  readonly fiscalYears: readonly Sum[];
  /** By what the settings say: names with the largest amount first, months and years in their order. */
  readonly groups: readonly GroupSum[];
}

/** Sums that are never added across currencies. */
export interface Money {
  /** One for each currency that occurs, by name. */
  readonly currencies: readonly CurrencySum[];
  /** All of them in the currency of the rates; null without rates, or while one is missing. */
  readonly converted: CurrencySum | null;
}

/** What is paid if each licence is renewed in time (`renew`), or as its status says today (`status`). */
export interface PaidLine {
  readonly kind: "renew" | "status";
  /** `paymentsOf` lists their payments. */
  readonly courses: readonly Course[];
  readonly money: Money;
  /** Counted, with an assumption. */
  readonly assumed: readonly AssumedRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/** How many licences lose support, by the month of their last day with it. */
export interface Losing {
  readonly licences: number;
  /** One for each of `Plan.months`. */
  readonly months: readonly number[];
  /** One for each of `Plan.fiscalYears`. */
  readonly fiscalYears: readonly number[];
  /** As in the other lines; `amount` and `months` count licences. */
  readonly groups: readonly GroupSum[];
}

/** What it costs to reinstate licences that were let lapse, at today's price. */
export interface Reinstating {
  /** The last day of the plan. */
  readonly on: Day;
  /** One for each currency that occurs, by name. */
  readonly currencies: readonly (Sum & { readonly currency: string })[];
  /** All of it in the currency of the rates; null without rates, or while one is missing. */
  readonly converted: (Sum & { readonly currency: string }) | null;
  /** Licences that lose support, but cannot be reinstated then, or at a price that nobody states. */
  readonly leftOut: readonly LeftOutRow[];
}

/** What happens if nothing is paid. */
export interface LapseLine {
  readonly kind: "lapse";
  readonly losing: Losing;
  readonly reinstating: Reinstating;
  /** Counted, with an assumption. */
  readonly assumed: readonly AssumedRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/** What renewals cost, month by month, in three ways. */
export interface Plan {
  readonly asOf: Day;
  readonly settings: PlanSettings;
  /** First day of each month. */
  readonly months: readonly Day[];
  /** Last day of the last month. */
  readonly lastDay: Day;
  readonly fiscalYears: readonly FiscalYear[];
  readonly renew: PaidLine;
  readonly status: PaidLine;
  readonly lapse: LapseLine;
  /** Rows of the list that are in none of the lines. */
  readonly leftOut: readonly LeftOutRow[];
  /** Currencies that occur and have no rate, by name; empty without rates. */
  readonly missingRates: readonly string[];
}
