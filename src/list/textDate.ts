import { weekday as weekdayOf } from "../rules/days";
import { refuse, type DateReader, type DateReading } from "./dates/dateReading";
import { readEraDate } from "./dates/eraDate";
import { foldText } from "./dates/foldText";
import { foldKanjiNumbers } from "./dates/kanjiNumbers";
import { readMonthNameDate } from "./dates/monthNameDate";
import { refuseTwoDigitYear } from "./dates/twoDigitYear";
import { takeWeekday } from "./dates/weekdayMark";
import { withoutTime } from "./dates/withoutTime";
import { readYearFirstDate } from "./dates/yearFirstDate";
import { readYearLastDate } from "./dates/yearLastDate";

export type { DateNote, DateProblem, DateReading } from "./dates/dateReading";
export { readNumberDate } from "./numberDate";

/** No date is written longer, with weekday, time and zone; a cell may hold 32,767 characters. */
const LONGEST_DATE = 80;

// Each knows its own way of writing and passes on all others: their order changes no answer.
const READERS: readonly DateReader[] = [
  readYearFirstDate,
  readEraDate,
  readYearLastDate,
  readMonthNameDate,
  refuseTwoDigitYear,
];

/**
 * Reads a text as a date, when it can mean one day only.
 *
 * @param text as found in a cell: year first, Japanese era, English month name, or day/month/year where only one order
 *   makes a real day; full width, spaces, a time of day, a time zone and a weekday do not matter
 * @returns the day, with a note if something about it is odd; or why the text names none. Never throws
 * @example readTextDate("令和3年4月30日") //=> { ok: true, day: dayOf(2021, 4, 30) }
 * @example readTextDate("4/5/2021") //=> { ok: false, problem: "day and month ambiguous" }
 */
export function readTextDate(text: string): DateReading {
  if (text.length > LONGEST_DATE) return refuse("not a date");
  const { date, weekday } = takeWeekday(withoutTime(foldText(text)));
  const inDigits = foldKanjiNumbers(date);
  for (const read of READERS) {
    const reading = read(inDigits);
    if (!reading) continue;
    const onAnotherWeekday = reading.ok && !reading.note && weekday !== undefined && weekday !== weekdayOf(reading.day);
    return onAnotherWeekday ? { ...reading, note: "another weekday" } : reading;
  }
  return refuse("not a date");
}
