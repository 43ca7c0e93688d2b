import { civilOf, dayOf } from "../../../rules/days";
import type { Day } from "../../../rules/days";

/** More lines than these stand too close for their years to be read. */
const MOST_YEARS = 7;

/** Where a day lies in the drawing. */
export interface TimelineScale {
  /** @returns distance from the left edge, in units of the drawing */
  readonly at: (day: Day) => number;
  /** First days of years, in even steps. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/**
 * Lays the days from `first` to `last` evenly over a width.
 *
 * @param width in units of the drawing
 * @example timelineScale(dayOf(2020, 1, 1), dayOf(2021, 12, 31), 730).at(dayOf(2021, 1, 1)) //=> about 366
 */
export function timelineScale(first: Day, last: Day, width: number): TimelineScale {
  const days = Math.max(last - first, 1);
  const at = (day: Day) => ((day - first) / days) * width;
  const [from, to] = [civilOf(first).year + 1, civilOf(last).year];
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  const years = Array.from({ length: count }, (_, index) => from + index * step);
  return { at, years: years.map((year) => ({ year, at: at(dayOf(year, 1, 1)) })) };
}
