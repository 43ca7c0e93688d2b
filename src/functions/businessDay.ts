import { businessDay } from "../rules/answers";
import { businessDays, type BusinessDays, type Calendar } from "../rules/calendar";
import type { Day } from "../rules/days";
import { calendar as calendarArgument, date, dates, optional } from "./arguments";
import { direction as directionArgument } from "./numberArguments";
import { worksheetFunction } from "./worksheetFunction";

const NO_HOLIDAYS: readonly Day[] = [];

// One call asks about thousands of days with the same calendar and the same list: its open days are found out once.
let last: { calendar: Calendar | null; holidays: readonly Day[]; open: BusinessDays } | undefined;

function openDays(calendar: Calendar | null, holidays: readonly Day[]): BusinessDays {
  if (last?.calendar !== calendar || last.holidays !== holidays) {
    last = { calendar, holidays, open: businessDays({ calendar: calendar ?? undefined, closedDays: holidays }) };
  }
  return last.open;
}

const answer = worksheetFunction(
  [date("date"), optional(directionArgument), optional(calendarArgument), optional(dates("holidays"))],
  "date",
  (day, direction, calendar, holidays) =>
    businessDay(day, direction ?? -1, openDays(calendar, holidays ?? NO_HOLIDAYS)),
);

/**
 * Nearest business day on or before a date, or on or after it
 *
 * @customfunction BUSINESS_DAY
 * @param date Date or range of dates
 * @param [direction] Nearest day: -1 on or before (default), 1 on or after
 * @param [calendar] Public holidays: JP, US, GB, DE or FR; left out: weekends only
 * @param [holidays] Further closed days: a range of dates, used as a whole
 * @returns One date for each position
 * @remarks Errors: #VALUE! for input that cannot be read, and where a whole year is closed.
 * @remarks Rule: Monday to Friday less holidays, as in SPX-14; source: the calendar's.
 * @example =TERM.BUSINESS_DAY(DATE(2023,12,31), -1, "JP") gives 2023-12-29
 */
export function BUSINESS_DAY(date: any[][], direction?: any[][], calendar?: any[][], holidays?: any[][]): any[][] {
  return answer(date, direction, calendar, holidays);
}
