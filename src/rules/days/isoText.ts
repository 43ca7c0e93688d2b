import { civilOf } from "./civil";
import type { Day } from "./day";

/**
 * A day as text, year first, in the one form that no reader can take for another date.
 *
 * @param day whole day, Excel serial
 * @returns `yyyy-mm-dd`
 * @example isoText(dayOf(2021, 4, 30)) //=> "2021-04-30"
 */
export function isoText(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
