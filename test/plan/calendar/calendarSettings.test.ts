import { checkCalendarSettings } from "../../../src/plan/calendar/calendarSettings";
import { settingsOf } from "./settingsOf";

it("takes approvals up to 60 business days and alarms up to a year before", () => {
  expect(() => checkCalendarSettings(settingsOf({ approvalDays: 60, alarmDays: [0, 365] }))).not.toThrow();
});

it.each([
  [{ approvalDays: 61 }, "approvalDays"],
  [{ approvalDays: 0.5 }, "approvalDays"],
  [{ alarmDays: [3, -1] }, "alarmDays"],
  [{ alarmDays: [366] }, "alarmDays"],
])("refuses %j", (other, named) => {
  expect(() => checkCalendarSettings(settingsOf(other))).toThrow(named);
});
