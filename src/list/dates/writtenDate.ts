import type { Day } from "../../rules/days";
import { readTextDate } from "../textDate";
import { readCivil } from "./dateReading";
import { foldText } from "./foldText";
import { foldKanjiNumbers } from "./kanjiNumbers";
import { takeWeekday } from "./weekdayMark";
import { withoutTime } from "./withoutTime";

export type TwoDigitOrder = "day month year" | "month day year" | "year month day";

export const TWO_DIGIT_ORDERS: readonly TwoDigitOrder[] = ["year month day", "day month year", "month day year"];

/** A date whose cell alone does not say which day it means. */
export type WrittenDate =
  /** Numbers with the year last: `4/5/2021`. */
  | { readonly way: "year last"; readonly first: number; readonly second: number; readonly year: number }
  /** Three numbers of at most two digits: `21/4/30`. */
  | { readonly way: "two digits"; readonly numbers: readonly [number, number, number] }
  /** The month's name tells the order, only the century is missing: `30-Apr-21`. */
  | { readonly way: "short year"; readonly withCentury: string }
  | { readonly way: "month only"; readonly firstDay: Day };

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const TWO_DIGITS = /^'?(\d{1,2}) ?(?:年|([-/.])) ?(\d{1,2}) ?(?:月|\2) ?'?(\d{1,2}) ?日?$/;
const SHORT_YEAR = /^(.*[a-z].*[ ,.'-])(\d{2})$/i;
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/;

// Years of licences: a contract of 1980 is older than any list, one of 2080 younger.
const FIRST_OF_LAST_CENTURY = 80;

/** The full year of one with two digits: 1980 to 2079. */
export const fullYear = (year: number): number => year + (year < FIRST_OF_LAST_CENTURY ? 2000 : 1900);

/** The date alone, folded, its numbers in digits. */
export const bareDate = (text: string): string => foldKanjiNumbers(takeWeekday(withoutTime(foldText(text))).date);

function firstOfMonth(date: string): Day | undefined {
  const [, month, year] = MONTH_AND_YEAR.exec(date) ?? [];
  if (month !== undefined) {
    const reading = readCivil(Number(year), Number(month), 1);
    return reading.ok ? reading.day : undefined;
  }
  // Each way to write a month becomes a way to write a day by a different ending.
  for (const candidate of [`${date}-1`, `${date}/1`, `${date}.1`, `${date}1日`, `1 ${date}`]) {
    const reading = readTextDate(candidate);
    if (reading.ok) return reading.day;
  }
  return undefined;
}

/**
 * Takes apart a text that names a day only with the help of its column.
 *
 * @param text as found in a cell
 * @returns its parts; undefined where the text means one day by itself, or no date at all
 * @example writtenDate("4/5/2021") //=> { way: "year last", first: 4, second: 5, year: 2021 }
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const date = bareDate(text);
  const yearLast = YEAR_LAST.exec(date);
  if (yearLast) {
    return { way: "year last", first: Number(yearLast[1]), second: Number(yearLast[3]), year: Number(yearLast[4]) };
  }
  const reading = readTextDate(text);
  if (reading.ok) return undefined;
  if (reading.problem === "day missing") {
    const firstDay = firstOfMonth(date);
    return firstDay === undefined ? undefined : { way: "month only", firstDay };
  }
  if (reading.problem !== "two-digit year") return undefined;
  const three = TWO_DIGITS.exec(date);
  if (three) return { way: "two digits", numbers: [Number(three[1]), Number(three[3]), Number(three[4])] };
  const [, before, year] = SHORT_YEAR.exec(date) ?? [];
  if (before === undefined) return undefined;
  return { way: "short year", withCentury: `${before.replace(/'$/, "")}${fullYear(Number(year))}` };
}

/**
 * The day of three numbers with a two-digit year.
 *
 * @returns undefined where the calendar has no such day
 * @example dayInOrder([30, 4, 21], "day month year") //=> dayOf(2021, 4, 30)
 */
export function dayInOrder(numbers: readonly [number, number, number], order: TwoDigitOrder): Day | undefined {
  const [a, b, c] = numbers;
  const [year, month, day] =
    order === "year month day" ? [a, b, c] : order === "day month year" ? [c, b, a] : [c, a, b];
  const reading = readCivil(fullYear(year), month, day);
  return reading.ok ? reading.day : undefined;
}
