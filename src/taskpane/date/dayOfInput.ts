import { dayOf, isDay, serialOf } from "../../rules/days";
import type { Day } from "../../rules/days";

/**
 * The day in a date field of the page.
 *
 * @param value the field's value: `yyyy-mm-dd`, or empty
 * @returns undefined while the field is empty or holds a day outside 1900-03-01 to 9999-12-31
 */
export function dayOfInput(value: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isDay(serialOf(year, month, day)) ? dayOf(year, month, day) : undefined;
}
