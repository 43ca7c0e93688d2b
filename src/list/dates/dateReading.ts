import { isDay, serialOf, type Day } from "../../rules/days";

/** Why a text is not taken for a day. */
export type DateProblem =
  | "not a date"
  | "day missing"
  | "day and month ambiguous"
  | "no such day"
  | "before the era"
  | "two-digit year"
  | "out of range";

/** What is odd about a text that still names one day. */
export type DateNote = "after the era ended" | "another weekday";

/** The day that a text names, or why it names none. */
export type DateReading =
  | { readonly ok: true; readonly day: Day; readonly note?: DateNote }
  | { readonly ok: false; readonly problem: DateProblem };

/** A reader of one way to write dates; undefined when the text is not written in that way. */
export type DateReader = (text: string) => DateReading | undefined;

/** A reading that names no day. */
export function refuse(problem: DateProblem): DateReading {
  return { ok: false, problem };
}

/**
 * Reads three numbers as a day.
 *
 * @param year as written, without an era
 * @param month as written
 * @param dayOfMonth as written
 * @returns the day; refused when the calendar has no such day, or it lies outside 1900-03-01 to 9999-12-31
 * @example readCivil(2021, 4, 31) //=> { ok: false, problem: "no such day" }
 */
export function readCivil(year: number, month: number, dayOfMonth: number): DateReading {
  if (month < 1 || month > 12 || dayOfMonth < 1) return refuse("no such day");
  const serial = serialOf(year, month, dayOfMonth);
  if (serial >= serialOf(year, month + 1, 1)) return refuse("no such day");
  return isDay(serial) ? { ok: true, day: serial } : refuse("out of range");
}
