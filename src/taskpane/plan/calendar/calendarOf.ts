import { calendarWords } from "../../../locales/calendar";
import type { PlannableList } from "../../../plan";
import {
  calendarEvents,
  calendarFile,
  ownerFiles,
  type ActionKind,
  type CalendarEvents,
  type OwnerFile,
} from "../../../plan/calendar";

/** Days before a deadline on which an alarm rings: time to decide, and the last moment. */
const ALARM_DAYS: readonly number[] = [14, 1];

/** What people choose about a calendar. */
export interface CalendarChoices {
  readonly approvalDays: number;
  readonly kinds: readonly ActionKind[];
}

/**
 * The days to act on in a planned list, from its as-of date on.
 *
 * @param list planned
 * @param choices approval in business days, kinds of days
 * @param language of the texts
 */
export function calendarOf(
  { asOf, licences }: PlannableList,
  { approvalDays, kinds }: CalendarChoices,
  language: "en" | "ja",
): CalendarEvents {
  return calendarEvents(licences, { asOf, approvalDays, kinds, language, holidays: [], alarmDays: ALARM_DAYS });
}

/**
 * The files of these days: one for all, or one for each owner.
 *
 * @param calendar with at least one event
 * @param now moment of the export
 */
export function filesOf(
  { events }: CalendarEvents,
  perOwner: boolean,
  language: "en" | "ja",
  now: Date,
): readonly OwnerFile[] {
  const settings = { language, stamp: now.toISOString() };
  if (perOwner) return ownerFiles(events, settings);
  const name = `${calendarWords[language].fileName}.ics`;
  return [{ owner: "", name, text: calendarFile(events, settings), events: events.length }];
}
