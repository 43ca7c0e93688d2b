import { civilOf, serialOf } from "./civil";
import { toDay, type Day } from "./day";

/**
 * The inclusive last day of a period of whole months, as Japan's Civil Code 143 counts it: the day before the
 * corresponding day, and where the last month has no corresponding day, that month's last day.
 *
 * @param first first day of the period, Excel serial
 * @param months length of the period, 1 or more
 * @returns whole day, Excel serial
 * @throws RangeError when the result lies outside 1900-03-01 to 9999-12-31
 * @example lastDayOfTerm(dayOf(2024, 2, 29), 12) //=> dayOf(2025, 2, 28)
 */
export function lastDayOfTerm(first: Day, months: number): Day {
  const { year, month, day } = civilOf(first);
  const lastOfMonth = serialOf(year, month + months + 1, 0);
  const dayBefore = serialOf(year, month + months, day) - 1;
  return toDay(Math.min(dayBefore, lastOfMonth));
}
