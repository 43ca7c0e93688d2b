import { civilOf, type Day } from "../days";

/** A month and day of every year as one number: 1229 is 29 December. */
export type MonthDay = number;

/** A first and a last closed day, both inclusive: of every year, or once. */
export type Closure =
  | { readonly yearly: true; readonly from: MonthDay; readonly to: MonthDay }
  | { readonly yearly: false; readonly from: Day; readonly to: Day };

/** The days on which a vendor is closed besides weekends and public holidays. */
export type Closures = readonly Closure[];

/**
 * Whether a vendor is closed on a day.
 *
 * @param closures what `parseClosures` read
 * @param day whole day, Excel serial
 * @returns true when one of the closures covers the day
 */
export function isClosed(closures: Closures, day: Day): boolean {
  if (closures.length === 0) return false;
  const civil = civilOf(day);
  const monthDay = civil.month * 100 + civil.day;
  return closures.some(({ yearly, from, to }) => {
    if (!yearly) return from <= day && day <= to;
    // From 29 December to 3 January the first is the larger number: the range runs over the year's end.
    return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
  });
}
