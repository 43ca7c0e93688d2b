import type { Calendar } from "./calendar";
import { calendarFromTable, type CalendarTables } from "./calendarTable";
import tables from "./tables.json";

const calendars: ReadonlyMap<string, Calendar> = new Map(
  Object.entries(tables satisfies CalendarTables).map(([id, table]) => [id, calendarFromTable(id, table)]),
);

/** The ids of the bundled calendars, such as `JP`, in alphabetical order. */
export const calendarIds: readonly string[] = [...calendars.keys()];

/**
 * The bundled calendar with this id.
 *
 * @param id in any case, with spaces around it or in full width
 * @returns the calendar; undefined when there is none
 * @example calendarById(" jp ")?.name.en //=> "Japan"
 */
export function calendarById(id: string): Calendar | undefined {
  return calendars.get(id.normalize("NFKC").trim().toUpperCase());
}
