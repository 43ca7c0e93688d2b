import { toDay } from "../days";
import type { Calendar } from "./calendar";
import { unpackDays } from "./packedDays";

/** One calendar in `tables.json`, as the build writes it: days are Excel serials, lists of days are packed. */
export interface CalendarTable {
  readonly name: { readonly en: string; readonly ja: string };
  readonly officialUntil: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly holidays: string;
  readonly workingDays: string;
}

/** All calendars of the build, by id. */
export type CalendarTables = Readonly<Record<string, CalendarTable>>;

/**
 * Makes a calendar out of its table. The packed days are read when first asked for: loading costs nothing.
 *
 * @param id the calendar's id, such as `JP`
 * @param table what the build wrote for it
 * @returns the calendar
 * @throws RangeError when the table's bounds are no whole days of 1900-03-01 to 9999-12-31
 */
export function calendarFromTable(id: string, table: CalendarTable): Calendar {
  const firstDay = toDay(table.firstDay);
  const unpack = (packed: string): (() => ReadonlySet<number>) => {
    let days: ReadonlySet<number> | undefined;
    return () => (days ??= new Set(unpackDays(packed, firstDay - 1)));
  };
  return {
    id,
    name: table.name,
    officialUntil: toDay(table.officialUntil),
    firstDay,
    lastDay: toDay(table.lastDay),
    holidays: unpack(table.holidays),
    workingDays: unpack(table.workingDays),
  };
}
