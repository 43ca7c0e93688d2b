import type { CalendarSettings } from "../../../src/plan/calendar";
import { isoDay } from "../../rules/isoDay";

/** Settings as the pane begins with them, with what the test says otherwise. */
export function settingsOf(other: Partial<Omit<CalendarSettings, "asOf">> & { asOf?: string } = {}): CalendarSettings {
  const { asOf = "2026-11-22", ...rest } = other;
  return { asOf: isoDay(asOf), approvalDays: 5, holidays: [], language: "en", alarmDays: [14, 3], ...rest };
}
