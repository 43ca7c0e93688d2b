declare const wholeDay: unique symbol;

/** A whole day as an Excel serial of the 1900 date system: 61 is 1900-03-01, 2958465 is 9999-12-31. */
export type Day = number & { readonly [wholeDay]: true };

/** 1900-03-01. Earlier serials are off by one in Excel, because it counts a 1900-02-29 that never was. */
export const FIRST_DAY = 61 as Day;

/** 9999-12-31, the last day Excel can show. */
export const LAST_DAY = 2958465 as Day;

/** Whether a number is a whole day that the rules can count with. */
export function isDay(serial: number): serial is Day {
  return Number.isInteger(serial) && serial >= FIRST_DAY && serial <= LAST_DAY;
}

/**
 * Passes a serial on as a day.
 *
 * @param serial Excel serial, whole
 * @returns the same number
 * @throws RangeError when it lies outside 1900-03-01 to 9999-12-31
 * @example toDay(44316) //=> 44316 (2021-04-30)
 */
export function toDay(serial: number): Day {
  if (!isDay(serial)) throw new RangeError(`Serial ${serial} lies outside 1900-03-01 to 9999-12-31`);
  return serial;
}
