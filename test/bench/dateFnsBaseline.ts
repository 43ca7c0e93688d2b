import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths, endOfMonth, isSameDay, isWeekend, startOfMonth, subDays, subMonths } from "date-fns";
import { calendarTables } from "../../src/build/generateCalendars";
import { unpackDays } from "../../src/rules/calendar/packedDays";
import type { Column } from "./rows";

const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

const toDate = (serial: number): Date => new UTCDate(EPOCH + serial * MILLISECONDS_A_DAY);
const toSerial = (date: Date): number => Math.floor((date.getTime() - EPOCH) / MILLISECONDS_A_DAY);

const japan = calendarTables()["JP"];
const holidays = new Set(japan === undefined ? [] : unpackDays(japan.holidays, japan.firstDay - 1));

function lastBusinessDay(date: Date): Date {
  let day = endOfMonth(date);
  while (isWeekend(day) || holidays.has(toSerial(day) as never)) day = subDays(day, 1);
  return day;
}

/** SUPPORT_END of sparx-jp as somebody would write it with date-fns and UTC dates. */
export const supportEnds = (column: Column): Column =>
  column.map(([serial = 0]) => [toSerial(endOfMonth(addMonths(toDate(serial), 12)))]);

/** REINSTATE_BY of sparx-jp, likewise. */
export const reinstateBy = (column: Column): Column =>
  column.map(([serial = 0]) => [toSerial(lastBusinessDay(addMonths(toDate(serial), 36)))]);

/** SUPPORT_STATUS of sparx-jp, likewise. */
export function supportStatus(column: Column, asOfSerial: number): string[][] {
  const asOf = toDate(asOfSerial);
  return column.map(([serial = 0]) => {
    const end = toDate(serial);
    if (asOf <= end || isSameDay(asOf, end)) {
      return [asOf < startOfMonth(subMonths(end, 1)) ? "Active" : "Renewable"];
    }
    return [asOf < addDays(lastBusinessDay(addMonths(end, 36)), 1) ? "Reinstatable" : "Ended"];
  });
}
