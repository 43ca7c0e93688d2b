import { civilOf, dayOf, type Day } from "../rules/days";

/**
 * The number of a day's month, counted on without a break over the years.
 *
 * @example monthIndex(2026-04-15) - monthIndex(2025-12-31) //=> 4
 */
export function monthIndex(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

/**
 * The first day of a month, by its number.
 *
 * @param index as `monthIndex` counts
 * @returns whole day, Excel serial
 * @throws RangeError when it lies outside 1900-03-01 to 9999-12-31
 * @example firstOfMonth(monthIndex(2026-04-15)) //=> 2026-04-01
 */
export function firstOfMonth(index: number): Day {
  return dayOf(0, index + 1, 1);
}
