import { civilOf, dayOf, type Day } from "../../rules/days";

/**
 * The day that was meant where a program took its day for the month.
 *
 * @param day as it stands
 * @returns null where the two cannot be told apart, or its day is no month
 * @example turnedDay(dayOf(2021, 5, 4)) //=> dayOf(2021, 4, 5)
 */
export function turnedDay(day: Day): Day | null {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOfMonth > 12 || dayOfMonth === month ? null : dayOf(year, dayOfMonth, month);
}
