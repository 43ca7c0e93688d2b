import ical, { escape, ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from "ical-generator";
import { calendarWords } from "../../locales/calendar";
import { isoText } from "../../rules/days";
import type { Language } from "../../rules/messages";
import type { CalendarEvent } from "./calendarEvents";
import { calendarText } from "./calendarText";
import { exportStamp } from "./exportStamp";

/** How a calendar file is written. */
export interface CalendarFileSettings {
  readonly language: Language;
  /** Universal time of the export, as `Date.toISOString` writes it. */
  readonly stamp: string;
  /** What calendar programs call it. */
  readonly name?: string;
}

const SECONDS_OF_DAY = 24 * 60 * 60;
// An all-day event begins at midnight: an alarm is of use at the start of a working day.
const ALARM_AT = 9 * 60 * 60;
const LINE_END = "\r\n";

/**
 * An iCalendar file (RFC 5545) of days to act on.
 *
 * All events are whole days without a clock time, which are the same day wherever they are read. Alarms ring at 9:00 of
 * the reader's clock. Each event has its owner as category and leaves the reader's time free.
 *
 * @param events at least one
 * @param settings language, moment of the export, name
 * @returns text of the file: lines of at most 75 octets in UTF-8, ended by CR and LF
 * @throws RangeError where there is no event, which the format does not allow, or the moment cannot be read
 * @example calendarFile(events, { language: "en", stamp: "2026-11-22T04:05:06Z" }).split("\r\n")[0] //=> "BEGIN:VCALENDAR"
 */
export function calendarFile(events: readonly CalendarEvent[], settings: CalendarFileSettings): string {
  if (events.length === 0) throw new RangeError("A calendar file needs an event");
  const { language, name = calendarWords[language].name } = settings;
  const { text: stamp, sequence } = exportStamp(settings.stamp);
  const calendar = ical({
    prodId: `//Licence Terms//Calendar//${language.toUpperCase()}`,
    // The library escapes the texts of events, but takes the calendar's own name as it is.
    name: escape(calendarText(name), false),
  });
  for (const { uid, day, summary, description, owner, alarmDays } of events) {
    const category = calendarText(owner);
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      // Year first and without a time, the library reads and writes it in universal time: no zone can move the day.
      start: isoText(day),
      allDay: true,
      summary: calendarText(summary).replaceAll("\n", " "),
      description: calendarText(description),
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: category === "" ? [] : [{ name: category }],
    });
    for (const days of alarmDays) {
      const alarm = event.createAlarm({ type: ICalAlarmType.display, trigger: days * SECONDS_OF_DAY - ALARM_AT });
      // Not taken from the options above; and without it an alarm on the day itself would count from the day's end.
      alarm.relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  // The library leaves the last line open; every line of the format has its end.
  return calendar.toString() + LINE_END;
}
