import { readCivil, refuse, type DateReader } from "./dateReading";

// Day and year in digits, the month in letters.
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = "(?<month>[a-z]{3,})";
const WAYS = [
  new RegExp(`^(?:${DAY} )?${MONTH} (?<year>\\d{2}|\\d{4})$`),
  new RegExp(`^${MONTH} ${DAY} (?<year>\\d{2}|\\d{4})$`),
  new RegExp(`^(?<year>\\d{4}) ${MONTH} ${DAY}$`),
];

// date-fns knows them too, but its English locale comes in one piece, most of it to write dates, into functions.js.
const NAMES = "january february march april may june july august september october november december".split(" ");

/** Number of a month that is written in full or by its first three letters, 1 for January; 0 for other words. */
function monthOf(word: string): number {
  return NAMES.findIndex((name) => word === name || word === name.slice(0, 3)) + 1;
}

/**
 * Reads a date whose month is an English name: `Apr 30, 2021`, `30 April 2021`, `30-Apr-2021`, `April 30th, 2021`.
 *
 * @param text folded text
 * @returns the day, or why there is none; undefined for other ways of writing
 * @example readMonthNameDate("30 April 2021") //=> { ok: true, day: dayOf(2021, 4, 30) }
 */
export const readMonthNameDate: DateReader = (text) => {
  const words = text
    .toLowerCase()
    .replace(/[ ,.-]+/g, " ")
    .replace(/\bsept\b/, "sep");
  for (const way of WAYS) {
    const parts = way.exec(words)?.groups;
    if (!parts) continue;
    const { day, month = "", year = "" } = parts;
    const number = monthOf(month);
    if (number === 0) return undefined;
    if (year.length === 2) return refuse("two-digit year");
    if (day === undefined) return refuse("day missing");
    // Nobody's calendar has a year 0.
    return year === "0000" ? refuse("no such day") : readCivil(Number(year), number, Number(day));
  }
  return undefined;
};
