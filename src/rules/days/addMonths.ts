import { civilOf, dayOf, serialOf } from "./civil";
import { toDay, type Day } from "./day";

/**
 * The same day of the month, `months` months later; the month's last day where the month is too short.
 *
 * @param day whole day, Excel serial
 * @param months how many months later; negative for earlier
 * @returns whole day, Excel serial
 * @throws RangeError when the result lies outside 1900-03-01 to 9999-12-31
 * @example addMonths(dayOf(2021, 1, 31), 1) //=> dayOf(2021, 2, 28)
 */
export function addMonths(day: Day, months: number): Day {
  const from = civilOf(day);
  const lastOfMonth = toDay(serialOf(from.year, from.month + months + 1, 0));
  const corresponding = serialOf(from.year, from.month + months, from.day);
  return corresponding > lastOfMonth ? lastOfMonth : dayOf(from.year, from.month + months, from.day);
}
