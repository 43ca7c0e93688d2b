import { dayOf, monthEnd, weekday, type Day } from "../../../../src/rules/days";

export const MONDAY = 1;
export const THURSDAY = 4;
export const FRIDAY = 5;
export const SATURDAY = 6;
export const SUNDAY = 7;

/** The n-th Monday (1) to Sunday (7) of a month. */
export function nthWeekday(n: number, day: number, year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  return (first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7) as Day;
}

/** The last Monday (1) to Sunday (7) of a month. */
export function lastWeekday(day: number, year: number, month: number): Day {
  const last = monthEnd(dayOf(year, month, 1));
  return (last - ((weekday(last) - day + 7) % 7)) as Day;
}
