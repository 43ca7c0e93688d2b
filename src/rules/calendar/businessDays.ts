import { isDay, monthEnd, monthStart, toDay, weekday, isoText, type Day } from "../days";
import type { Calendar } from "./calendar";
import { isClosed, type Closures } from "./closures";
import { NoBusinessDay } from "./noBusinessDay";
import { rememberByDay } from "./rememberByDay";

/** Monday to Friday, less public holidays, less the vendor's closures, less the caller's own closed days. */
export interface BusinessDays {
  /** Whether work is done on a day. */
  isBusinessDay(day: Day): boolean;
  /** The day itself if it is a business day, else the nearest one before it. */
  onOrBefore(day: Day): Day;
  /** The day itself if it is a business day, else the nearest one after it. */
  onOrAfter(day: Day): Day;
  /** The last business day of a day's month. */
  lastOfMonth(day: Day): Day;
  /** The n-th business day after a day, or before it for a negative n; the day itself for 0. Excel's WORKDAY. */
  add(day: Day, n: number): Day;
  /** Whether the calendar's official years do not hold a day, so that its holidays are assumed from present law. */
  projected(day: Day): boolean;
}

const LONGEST_SEARCH = 366;
const OPEN = 1;
const SHUT = 2;
const NO_DAYS: ReadonlySet<number> = new Set();
const SATURDAY = 6;

/**
 * Counts business days.
 *
 * @param options.calendar public holidays; without it only weekends are closed. Beyond its days, too, only weekends
 * @param options.closures what `parseClosures` read from a policy
 * @param options.closedDays further closed days, Excel serials
 * @returns questions about business days. All but `isBusinessDay` and `projected` throw RangeError when there is no
 *   business day within 366 days (`lastOfMonth`: in the month), or the search leaves 1900-03-01 to 9999-12-31
 * @example businessDays({ calendar: calendarById("JP") }).lastOfMonth(dayOf(2023, 7, 1)) //=> dayOf(2023, 7, 31)
 */
export function businessDays(options: {
  readonly calendar?: Calendar | undefined;
  readonly closures?: Closures | undefined;
  readonly closedDays?: readonly number[] | undefined;
}): BusinessDays {
  const { calendar, closures = [] } = options;
  const closedDays = options.closedDays?.length ? new Set(options.closedDays) : NO_DAYS;

  const openOrShut = rememberByDay((day) => {
    // A vendor that closes on a make-up working day is closed: its own word is the closer one.
    if (closedDays.has(day) || isClosed(closures, day)) return SHUT;
    if (calendar?.workingDays().has(day)) return OPEN;
    return weekday(day) >= SATURDAY || calendar?.holidays().has(day) ? SHUT : OPEN;
  });
  const isBusinessDay = (day: Day): boolean => openOrShut(day) === OPEN;

  const nearest = (from: Day, step: 1 | -1): Day => {
    for (let moved = 0; moved <= LONGEST_SEARCH; moved += 1) {
      const day = from + moved * step;
      if (!isDay(day)) break;
      if (isBusinessDay(day)) return day;
    }
    throw new NoBusinessDay(`No business day within ${LONGEST_SEARCH} days of ${isoText(from)}`);
  };
  const onOrBefore = rememberByDay((day) => nearest(day, -1));
  const onOrAfter = rememberByDay((day) => nearest(day, 1));

  return {
    isBusinessDay,
    onOrBefore,
    onOrAfter,
    lastOfMonth: rememberByDay((day) => {
      const last = onOrBefore(monthEnd(day));
      if (last < monthStart(day)) throw new NoBusinessDay(`No business day in the month of ${isoText(day)}`);
      return last;
    }),
    add(day, n) {
      if (!Number.isInteger(n)) throw new RangeError(`${n} is no whole number of business days`);
      let reached = day;
      for (let left = Math.abs(n); left > 0; left -= 1) {
        reached = n > 0 ? onOrAfter(toDay(reached + 1)) : onOrBefore(toDay(reached - 1));
      }
      return reached;
    },
    projected: (day) => calendar !== undefined && (day > calendar.officialUntil || day < calendar.firstDay),
  };
}
