import { civilOf, dayOf } from "./civil";
import type { Day } from "./day";

/**
 * The first day of the month that lies `months` months after the month of `day`.
 *
 * @param day whole day, Excel serial
 * @param months how many months later; negative for earlier
 * @returns whole day, Excel serial
 * @throws RangeError when the result lies outside 1900-03-01 to 9999-12-31
 * @example monthStart(dayOf(2025, 1, 20), 1) //=> dayOf(2025, 2, 1)
 */
export function monthStart(day: Day, months = 0): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month + months, 1);
}
