import { LAST_DAY } from "../rules/days";
import { readCivil, refuse, type DateReading } from "./dates/dateReading";

/**
 * Reads a number beyond Excel's last day as year, month and day in digits: 20210430. No such number is a serial,
 * because the year 1900 already makes it larger than the serial of 9999-12-31.
 *
 * @param value a number from a cell
 * @returns the day, or why there is none; a number that could be a serial is not a date here
 * @example readNumberDate(20210430) //=> { ok: true, day: dayOf(2021, 4, 30) }
 */
export function readNumberDate(value: number): DateReading {
  if (!Number.isInteger(value) || value <= LAST_DAY) return refuse("not a date");
  if (value > 99_991_231) return refuse("out of range");
  return readCivil(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}
