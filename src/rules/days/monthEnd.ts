import { civilOf, dayOf } from "./civil";
import type { Day } from "./day";

/**
 * The last day of the month that lies `months` months after the month of `day`.
 *
 * @param day whole day, Excel serial
 * @param months how many months later; negative for earlier
 * @returns whole day, Excel serial
 * @throws RangeError when the result lies outside 1900-03-01 to 9999-12-31
 * @example monthEnd(dayOf(2020, 7, 31), 36) //=> dayOf(2023, 7, 31)
 */
export function monthEnd(day: Day, months = 0): Day {
  const { year, month } = civilOf(day);
  // Day 0 of the month after: no table of month lengths, no leap-year case.
  return dayOf(year, month + months + 1, 0);
}
