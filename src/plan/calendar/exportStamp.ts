import { dayOf } from "../../rules/days";

/** The moment of an export as a calendar file needs it. */
export interface ExportStamp {
  /** In universal time: `2026-11-22T04:05:06Z`. */
  readonly text: string;
  /** Grows from export to export, so that an event that is already there is brought up to date. */
  readonly sequence: number;
}

const UNIVERSAL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/;
const MINUTES_OF_DAY = 24 * 60;
// Counted from a late day in minutes: the format ends at 2147483647.
const FIRST_DAY_COUNTED = dayOf(2020, 1, 1);

/**
 * The moment of an export, and the revision that follows from it: nothing is remembered from one export to the next.
 *
 * @param text universal time as `Date.toISOString` writes it, from 2020 on
 * @returns the moment and whole minutes since 2020
 * @throws RangeError for any other text
 * @example exportStamp("2020-01-02T00:01:30Z").sequence //=> 1441
 */
export function exportStamp(text: string): ExportStamp {
  const [year, month, day, hour, minute, second] = UNIVERSAL_TIME.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) throw new RangeError(`${text} is no moment`);
  const days = dayOf(year, month, day) - FIRST_DAY_COUNTED;
  const sequence = days * MINUTES_OF_DAY + (hour ?? 0) * 60 + (minute ?? 0);
  if (sequence < 0 || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) {
    throw new RangeError(`${text} is no moment from 2020 on`);
  }
  return { text, sequence };
}
