export const GROUPINGS = ["vendor", "product", "month", "fiscalYear"] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** The longest plan, in months. */
export const LONGEST_PLAN = 120;

/** The highest uplift: eleven times the price with each cycle. Beyond it amounts leave the numbers. */
export const HIGHEST_UPLIFT = 10;

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
  /** Rise of prices with each cycle, as a fraction above -1: 0.03. */
  readonly uplift: number;
  readonly groupBy: Grouping;
  readonly rates?: Rates;
}

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/**
 * Refuses settings that no plan can have.
 *
 * @throws RangeError naming the setting
 */
export function checkSettings({ months, fiscalYearStart, uplift }: PlanSettings): void {
  if (!isWhole(months, 1, LONGEST_PLAN)) throw new RangeError(`months: ${months} is not 1 to ${LONGEST_PLAN}`);
  if (!isWhole(fiscalYearStart, 1, 12)) throw new RangeError(`fiscalYearStart: ${fiscalYearStart} is not 1 to 12`);
  if (!(uplift > -1 && uplift <= HIGHEST_UPLIFT))
    throw new RangeError(`uplift: ${uplift} is not above -1 and at most ${HIGHEST_UPLIFT}`);
}
