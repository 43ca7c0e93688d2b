import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarTable, CalendarTables } from "../rules/calendar/calendarTable";
import { packDays } from "../rules/calendar/packedDays";
import { dayOf, isoText, weekday, type Day } from "../rules/days";
import { readCalendarFiles, type CalendarFile } from "./calendars/calendarFile";
import { packageDays } from "./calendars/packageDays";

const CALENDAR_FOLDER = join(__dirname, "../rules/calendar");
const FRIDAY = 5;

function tableOf(file: CalendarFile): CalendarTable {
  const [firstDay, lastDay] = [dayOf(file.from, 1, 1), dayOf(file.to, 12, 31)];
  const pack = (days: readonly Day[]): string => {
    const outside = days.find((day) => day < firstDay || day > lastDay);
    if (outside) throw new Error(`${file.id}: ${isoText(outside)} lies outside ${file.from} to ${file.to}`);
    return packDays(
      [...new Set(days)].sort((a, b) => a - b),
      firstDay - 1,
    );
  };
  const inWeek = (day: Day): boolean => weekday(day) <= FRIDAY;
  const worked = file.workingDays.find(inWeek);
  if (worked) throw new Error(`${file.id}: the working day ${isoText(worked)} is no Saturday or Sunday`);
  return {
    name: file.name,
    officialUntil: file.officialUntil,
    firstDay,
    lastDay,
    // Holidays on a weekend close nothing that is open, and would double the table.
    holidays: pack([...file.holidays.flatMap(packageDays), ...file.closed].filter(inWeek)),
    workingDays: pack(file.workingDays),
  };
}

/**
 * The tables of all calendars of a folder.
 *
 * @param folder holds one file a calendar; default: the calendars of the add-in
 * @returns what `tables.json` is to hold
 * @throws Error naming the calendar and what is wrong with it
 */
export function calendarTables(folder = join(CALENDAR_FOLDER, "calendars")): CalendarTables {
  return Object.fromEntries(readCalendarFiles(folder).map((file) => [file.id, tableOf(file)]));
}

/** The text of `tables.json`. */
export function calendarTablesText(tables: CalendarTables): string {
  return `${JSON.stringify(tables, null, 2)}\n`;
}

/** Writes `src/rules/calendar/tables.json` from the calendars beside it. */
export function generateCalendars(): void {
  writeFileSync(join(CALENDAR_FOLDER, "tables.json"), calendarTablesText(calendarTables()));
}
