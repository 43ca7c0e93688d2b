import { civilOf, lastDayOfTerm, monthEnd, type Day } from "../rules/days";
import { monthIndex } from "./monthIndex";

/** How many whole months a period contains, and whether nothing is left over. */
export interface WholeMonths {
  readonly months: number;
  readonly exact: boolean;
}

/**
 * The whole months of a period, as `lastDayOfTerm` counts them.
 *
 * @param start first day of the period
 * @param end last day, inclusive
 * @example wholeMonths(2021-10-01, 2022-04-30) //=> { months: 7, exact: true }
 */
export function wholeMonths(start: Day, end: Day): WholeMonths {
  const between = monthIndex(end) - monthIndex(start);
  // A month from the 1st ends in its own month, any other in the month after.
  if (civilOf(start).day === 1) {
    const exact = monthEnd(end) === end;
    return { months: exact ? between + 1 : between, exact };
  }
  if (between === 0) return { months: 0, exact: false };
  const last = lastDayOfTerm(start, between);
  return { months: last <= end ? between : between - 1, exact: last === end };
}
