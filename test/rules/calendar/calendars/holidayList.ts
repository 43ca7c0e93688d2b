import { calendarById } from "../../../../src/rules/calendar";
import { isoText, weekday, type Day } from "../../../../src/rules/days";
import { FRIDAY } from "./weekdaysOfMonth";

/** Days as texts, Monday to Friday only, in order, each once. */
export function weekdayTexts(days: readonly number[]): string[] {
  const inWeek = [...new Set(days)].filter((day) => weekday(day as Day) <= FRIDAY);
  return inWeek.sort((a, b) => a - b).map((day) => isoText(day as Day));
}

/** The holidays of a bundled calendar in some years, as texts. */
export function bundledHolidays(id: string, from: number, to: number): string[] {
  const texts = weekdayTexts([...(calendarById(id)?.holidays() ?? [])]);
  return texts.filter((text) => Number(text.slice(0, 4)) >= from && Number(text.slice(0, 4)) <= to);
}

/** What a statute says of each year, in one list. */
export function eachYear(from: number, to: number, holidays: (year: number) => readonly number[]): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => holidays(from + index)).flat();
}
