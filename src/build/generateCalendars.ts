import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarTable, CalendarTables } from "../rules/calendar/calendarTable";
import { packDays } from "../rules/calendar/packedDays";
import { civilOf, dayOf, isoText, weekday, type Day } from "../rules/days";
import { readCalendarFiles, type CalendarFile } from "./calendars/calendarFile";
import { packageDays } from "./calendars/packageDays";

const CALENDAR_FOLDER = join(__dirname, "../rules/calendar");
const FRIDAY = 5;

function inWeek(day: Day): boolean {
  return weekday(day) <= FRIDAY;
}

function holidaysOf(file: CalendarFile): Day[] {
  const fromPackages = file.holidays.flatMap(packageDays);
  const stale = file.open.find((day) => !fromPackages.includes(day));
  if (stale) throw new Error(`${file.id}: no package takes ${isoText(stale)} for a holiday, so it need not be open`);
  // Holidays on a weekend close nothing that is open, and would make the table half as long again.
  const holidays = [...fromPackages.filter((day) => !file.open.includes(day)), ...file.closed].filter(inWeek);
  for (let year = file.from; year <= file.to; year += 1) {
    // A year that was forgotten would look like a year without holidays.
    if (!holidays.some((day) => civilOf(day).year === year)) throw new Error(`${file.id}: no holiday in ${year}`);
  }
  return holidays;
}

function workingDaysOf(file: CalendarFile): Day[] {
  const plain = file.workingDays.find(inWeek);
  if (plain) throw new Error(`${file.id}: the working day ${isoText(plain)} is no Saturday or Sunday`);
  return file.workingDays;
}

function tableOf(file: CalendarFile): CalendarTable {
  const [firstDay, lastDay] = [dayOf(file.from, 1, 1), dayOf(file.to, 12, 31)];
  const pack = (days: readonly Day[]): string => {
    const outside = days.find((day) => day < firstDay || day > lastDay);
    if (outside) throw new Error(`${file.id}: ${isoText(outside)} lies outside ${file.from} to ${file.to}`);
    const rising = [...new Set(days)].sort((a, b) => a - b);
    return packDays(rising, firstDay - 1);
  };
  return {
    name: file.name,
    officialUntil: file.officialUntil,
    firstDay,
    lastDay,
    holidays: pack(holidaysOf(file)),
    workingDays: pack(workingDaysOf(file)),
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
