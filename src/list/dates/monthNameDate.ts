import { UTCDateMini } from "@date-fns/utc/date/mini";
import { parse } from "date-fns/parse";
import { isDay } from "../../rules/days";
import { refuse, type DateProblem, type DateReader } from "./dateReading";

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970_01_01 = 25_569;
// Makes the library read in UTC. The full UTCDate would build three formatters while loading, which takes 13 ms.
const IN_UTC = new UTCDateMini(0);

// Day and year in digits, the month in letters: at least three, because the date library would take J for January.
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const MONTH = "[a-z]{3,}";
const WAYS = [
  { shape: new RegExp(`^(?:${DAY} )?(${MONTH}) (\\d{2}|\\d{4})$`), pattern: "do MMMM yyyy" },
  { shape: new RegExp(`^(${MONTH}) ${DAY} (\\d{2}|\\d{4})$`), pattern: "MMMM do yyyy" },
  { shape: new RegExp(`^\\d{4} (${MONTH}) ${DAY}$`), pattern: "yyyy MMMM do" },
];

function serialOf(text: string, pattern: string): number {
  return parse(text, pattern, IN_UTC).getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970_01_01;
}

function problemOf(words: string, month: string, year: string | undefined): DateProblem | undefined {
  if (Number.isNaN(serialOf(month, "MMMM"))) return undefined;
  if (year?.length === 2) return "two-digit year";
  return words === `${month} ${year}` ? "day missing" : "no such day";
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
  for (const { shape, pattern } of WAYS) {
    const [, month, year] = shape.exec(words) ?? [];
    if (month === undefined) continue;
    const serial = year?.length === 2 ? NaN : serialOf(words, pattern);
    if (isDay(serial)) return { ok: true, day: serial };
    const problem = Number.isNaN(serial) ? problemOf(words, month, year) : "out of range";
    return problem && refuse(problem);
  }
  return undefined;
};
