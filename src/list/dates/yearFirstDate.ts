import { readCivil, refuse, type DateReader } from "./dateReading";

const WITH_UNITS = /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日?)?$/;
const WITH_SIGNS = /^(?<year>\d{4}) ?(?<sign>[-/.]) ?(?<month>\d{1,2})(?: ?\k<sign> ?(?<day>\d{1,2}))?$/;
const DIGITS_ALONE = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/**
 * Reads a date that begins with its four-digit year: `2021-04-30`, `2021/4/30`, `2021.4.30`, `2021年4月30日`, `20210430`.
 *
 * @param text folded text, numbers in digits
 * @returns the day, or why there is none; undefined for other ways of writing
 * @example readYearFirstDate("2021/4/30") //=> { ok: true, day: dayOf(2021, 4, 30) }
 */
export const readYearFirstDate: DateReader = (text) => {
  const parts = (WITH_UNITS.exec(text) ?? WITH_SIGNS.exec(text) ?? DIGITS_ALONE.exec(text))?.groups;
  if (!parts) return undefined;
  if (parts.day === undefined) return refuse("day missing");
  return readCivil(Number(parts.year), Number(parts.month), Number(parts.day));
};
