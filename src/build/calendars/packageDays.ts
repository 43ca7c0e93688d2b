import holidayJp from "@holiday-jp/holiday_jp";
import DateHolidays from "date-holidays";
import japaneseHolidays from "japanese-holidays";
import { dayOf, type Day } from "../../rules/days";
import type { PackageQuery } from "./calendarFile";

const MILLISECONDS_A_DAY = 86_400_000;

function dayOfText(text: string): Day {
  const [year, month, dayOfMonth] = text.slice(0, 10).split("-").map(Number);
  return dayOf(Number(year), Number(month), Number(dayOfMonth));
}

function yearsOf({ from, to }: PackageQuery): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function daysOfPackage(query: PackageQuery): Day[] {
  switch (query.package) {
    case "@holiday-jp/holiday_jp":
      return Object.keys(holidayJp.holidays).map(dayOfText);
    case "japanese-holidays":
      return yearsOf(query).flatMap((year) =>
        japaneseHolidays.getHolidaysOf(year).map(({ month, date }) => dayOf(year, month, date)),
      );
    case "date-holidays": {
      const [country = "", ...parts] = query.region;
      const holidays = new DateHolidays({
        country,
        ...(parts[0] && { state: parts[0] }),
        ...(parts[1] && { region: parts[1] }),
      });
      const types: readonly string[] = query.types;
      return yearsOf(query).flatMap((year) =>
        holidays
          .getHolidays(year)
          .filter(({ type }) => types.includes(type))
          .flatMap(({ date, start, end }) => {
            // Some holidays last several days; a day on which the clocks change lasts 23 or 25 hours.
            const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / MILLISECONDS_A_DAY));
            return Array.from({ length }, (_, index) => (dayOfText(date) + index) as Day);
          }),
      );
    }
  }
}

/**
 * The public holidays that a data package knows for some years.
 *
 * The packages hand out local `Date`s, which a time zone can shift by a day; so only their texts and numbers are read.
 *
 * @param query package, years, and what else the package wants to know
 * @returns whole days, weekends included, in no order
 * @example packageDays({ package: "japanese-holidays", from: 1955, to: 1955 }).length //=> 9
 */
export function packageDays(query: PackageQuery): Day[] {
  const [first, last] = [dayOf(query.from, 1, 1), dayOf(query.to, 12, 31)];
  return daysOfPackage(query).filter((day) => first <= day && day <= last);
}
