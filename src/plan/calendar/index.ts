/**
 * The days on which somebody must act, as events of a calendar.
 *
 * 1. `calendarEvents(licences, settings)` says which days there are, and which licences have none and why.
 * 2. `calendarFile(events, settings)` writes one file for all; `ownerFiles` one for each owner.
 */
export { ACTION_KINDS, type ActionKind } from "./actionKind";
export { calendarEvents, type CalendarEvent, type CalendarEvents, type WithoutEvents } from "./calendarEvents";
export { calendarFile, type CalendarFileSettings } from "./calendarFile";
export { EARLIEST_ALARM, type CalendarSettings } from "./calendarSettings";
export type { CalendarLicence } from "./groupLicences";
export { ownerFiles, type OwnerFile } from "./ownerFiles";
