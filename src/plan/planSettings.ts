import type { Answer } from "../rules/answers";
import type { Day } from "../rules/days";
import type { Policy } from "../rules/policy";

export const GROUPINGS = ["vendor", "product", "month", "fiscalYear"] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** The longest plan, in months. */
export const LONGEST_PLAN = 120;

/** What one unit of each currency is worth in one of them. */
export interface Rates {
  /** The currency that amounts are turned into, `JPY`. */
  readonly into: string;
  /** Currency -> units of `into`; `into` itself need not stand there. */
  readonly rates: ReadonlyMap<string, number>;
}

/** How a list is planned. Its as-of date is the list's. */
export interface PlanSettings {
  /** 1 to 120, beginning with the month of the as-of date. */
  readonly months: number;
  /** Month in which a fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Rise of prices with each cycle, as a fraction: 0.03. */
  readonly uplift: number;
  readonly groupBy: Grouping;
  readonly rates?: Rates;
}

/** Price of a reinstatement. */
export interface LateCost {
  /** Term, back pay and surcharge together. */
  readonly total: number;
  readonly backPay: number;
  readonly surcharge: number;
}

/**
 * What a reinstatement costs under a policy, by the late stage that holds on the day of payment.
 *
 * @param end support end, inclusive
 * @param paid day of payment
 * @param price of one renewal
 */
export type LateCostOf = (
  policy: Policy,
  late: { readonly end: Day; readonly paid: Day; readonly price: number },
) => Answer<LateCost>;
