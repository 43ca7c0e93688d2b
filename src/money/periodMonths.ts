import type { Day } from "../rules/days";
import { monthWeights, WHOLE_MONTH } from "./monthWeights";
import { wholeMonths } from "./wholeMonths";

/**
 * The length of a period in months: a whole number where it is one, else the months that it covers, each by its covered
 * days, to two decimals.
 *
 * @param start first day of the period
 * @param end last day, inclusive
 * @example periodMonths(2021-05-01, 2021-06-15) //=> 1.5
 */
export function periodMonths(start: Day, end: Day): number {
  const { months, exact } = wholeMonths(start, end);
  if (exact) return months;
  const weight = monthWeights(start, end, "month").reduce((sum, each) => sum + each, 0);
  return Math.round((weight * 100) / WHOLE_MONTH) / 100;
}
