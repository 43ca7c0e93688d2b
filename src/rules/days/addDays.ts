import { toDay, type Day } from "./day";

/**
 * The day that lies `days` days after `day`.
 *
 * @param day whole day, Excel serial
 * @param days how many days later; negative for earlier
 * @returns whole day, Excel serial
 * @throws RangeError when the result lies outside 1900-03-01 to 9999-12-31
 * @example addDays(dayOf(2021, 4, 30), 1) //=> dayOf(2021, 5, 1)
 */
export function addDays(day: Day, days: number): Day {
  return toDay(day + days);
}
