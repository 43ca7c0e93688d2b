import type { BusinessDays } from "../calendar";
import type { Day } from "../days";
import { found, type Answer } from "./answer";
import { outsideCalendar } from "./outsideCalendar";

/**
 * The nearest business day on or before, or on or after, a day.
 *
 * @param day whole day
 * @param direction -1 for on or before, 1 for on or after
 * @param businessDays Monday to Friday, less holidays and closed days
 * @returns day; wrong where a whole year is closed or the day leaves 1900-03-01 to 9999-12-31
 * @example businessDay(2023-12-31, -1, businessDays of JP) //=> 2023-12-29
 */
export function businessDay(day: Day, direction: 1 | -1, businessDays: BusinessDays): Answer<Day> {
  try {
    return found(direction === 1 ? businessDays.onOrAfter(day) : businessDays.onOrBefore(day));
  } catch (error) {
    return outsideCalendar(error, day);
  }
}
