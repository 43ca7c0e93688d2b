import { refuse, type DateReader } from "./dateReading";

const YEAR_FIRST = /^'?\d{2} ?(?:年 ?\d{1,2} ?月 ?\d{1,2} ?日?|([-/.])\d{1,2}\1\d{1,2})$/;
const YEAR_LAST = /^\d{1,2}([-/.])\d{1,2}\1'?\d{2}$/;

/**
 * Recognises a date with a two-digit year, to say so: 21/4/30 may be 2021, Heisei 21, or the 21st of a month.
 *
 * @param text folded text, numbers in digits
 * @returns the refusal; undefined for other ways of writing
 * @example refuseTwoDigitYear("30/4/21") //=> { ok: false, problem: "two-digit year" }
 */
export const refuseTwoDigitYear: DateReader = (text) =>
  YEAR_FIRST.test(text) || YEAR_LAST.test(text) ? refuse("two-digit year") : undefined;
