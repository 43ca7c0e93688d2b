import { readCivil, refuse, type DateReader, type DateReading } from "./dateReading";

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const MONTH_AND_YEAR = /^(?:0?[1-9]|1[0-2])[-/.]\d{4}$/;

// A day before 1900-03-01 cannot be counted with, but is a real reading all the same.
function isReal(reading: DateReading): boolean {
  return reading.ok || reading.problem === "out of range";
}

/**
 * Reads a date in numbers that ends with its four-digit year. Some write the day first, some the month: it is read
 * only when just one of both is a real day, or both are the same.
 *
 * @param text folded text
 * @returns the day, or why there is none; undefined for other ways of writing
 * @example readYearLastDate("4/13/2021") //=> { ok: true, day: dayOf(2021, 4, 13) }
 * @example readYearLastDate("4/5/2021") //=> { ok: false, problem: "day and month ambiguous" }
 */
export const readYearLastDate: DateReader = (text) => {
  if (MONTH_AND_YEAR.test(text)) return refuse("day missing");
  const [, first, , second, year] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return undefined;
  const dayFirst = readCivil(Number(year), Number(second), Number(first));
  const monthFirst = readCivil(Number(year), Number(first), Number(second));
  if (!isReal(dayFirst)) return monthFirst;
  return isReal(monthFirst) && Number(first) !== Number(second) ? refuse("day and month ambiguous") : dayFirst;
};
