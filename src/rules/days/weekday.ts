import type { Day } from "./day";

/**
 * The day of the week.
 *
 * @param day whole day, Excel serial
 * @returns 1 for Monday to 7 for Sunday
 * @example weekday(dayOf(2021, 4, 30)) //=> 5 (Friday)
 */
export function weekday(day: Day): number {
  // Serial 2 was a Monday as Excel counts from March 1900 on.
  return ((day + 5) % 7) + 1;
}
