import { toDay, type Day } from "./day";

/** A calendar date: month 1 to 12, day 1 to 31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Serials are shifted to days since 0000-03-01: with the leap day last in its year, every month starts at a
// fixed distance from 1 March, and 400 years are one cycle of 146,097 days.
const SERIAL_OF_0000_03_01 = -693899;
const DAYS_IN_400_YEARS = 146097;

/**
 * The serial of a calendar date, unchecked. `month` and `day` may run over: month 14 is February of the next year,
 * day 0 the last day of the month before.
 */
export function serialOf(year: number, month: number, day: number): number {
  const monthsSinceMarch = year * 12 + month - 3;
  const marchYear = Math.floor(monthsSinceMarch / 12);
  const monthOfMarchYear = monthsSinceMarch - marchYear * 12;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  // 153 days make five months from March on (31, 30, 31, 30, 31), twice, and the rest of a third.
  const dayOfYear = Math.floor((153 * monthOfMarchYear + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_IN_400_YEARS + dayOfCycle + SERIAL_OF_0000_03_01;
}

/**
 * The whole day of a calendar date.
 *
 * @param year four digits
 * @param month 1 to 12; other numbers count on into the neighbouring years
 * @param day day of the month; other numbers count on into the neighbouring months
 * @returns whole day, Excel serial
 * @throws RangeError when the result lies outside 1900-03-01 to 9999-12-31
 * @example dayOf(2021, 4, 30) //=> 44316
 */
export function dayOf(year: number, month: number, day: number): Day {
  return toDay(serialOf(year, month, day));
}

/**
 * The calendar date of a whole day.
 *
 * @param day whole day, Excel serial
 * @returns year, month 1 to 12, day 1 to 31
 * @example civilOf(dayOf(2021, 4, 30)) //=> { year: 2021, month: 4, day: 30 }
 */
export function civilOf(day: Day): Civil {
  const sinceMarch = day - SERIAL_OF_0000_03_01;
  const cycle = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfCycle = sinceMarch - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36524) - Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthOfMarchYear = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthOfMarchYear < 10 ? monthOfMarchYear + 3 : monthOfMarchYear - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthOfMarchYear + 2) / 5) + 1,
  };
}
