import { civilOf, isoText, type Day } from "../../rules/days";

/**
 * A month as people read it.
 *
 * @param day any day of it
 * @example monthText(dayOf(2026, 4, 1), "en") //=> "2026-04"
 * @example monthText(dayOf(2026, 4, 1), "ja") //=> "2026年4月"
 */
export function monthText(day: Day, language: "en" | "ja"): string {
  const { year, month } = civilOf(day);
  return language === "ja" ? `${year}年${month}月` : isoText(day).slice(0, 7);
}

/**
 * The name of a month of the year.
 *
 * @param month 1 for January
 * @example monthName(4, "en") //=> "April"
 */
export function monthName(month: number, language: "en" | "ja"): string {
  return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));
}
