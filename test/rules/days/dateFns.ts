import { UTCDate } from "@date-fns/utc";
import { FIRST_DAY, addDays, dayOf, type Day } from "../../../src/rules/days";

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970_01_01 = 25_569;

/** A day as date-fns takes it, free of time zones. */
export function dateOf(day: Day): UTCDate {
  return new UTCDate((day - SERIAL_OF_1970_01_01) * MILLISECONDS_A_DAY);
}

/** The serial of a date from date-fns. */
export function serialOfDate(date: Date): number {
  return date.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970_01_01;
}

/** Asks about every day from 1900-03-01 to 2100-12-31, and lists the days for which the answer was no. */
export function daysWithout(agrees: (day: Day) => boolean): Day[] {
  const disagreeing: Day[] = [];
  for (let day = FIRST_DAY; day <= dayOf(2100, 12, 31); day = addDays(day, 1)) if (!agrees(day)) disagreeing.push(day);
  return disagreeing;
}

/** A number of months from -41 to 41 that differs from day to day, so that all of them meet all kinds of days. */
export function monthsFor(day: Day): number {
  // 83 is prime and divides neither a week nor 400 years: no number keeps to the same weekdays or dates.
  return (day % 83) - 41;
}
