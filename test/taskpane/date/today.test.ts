import { dayOf } from "../../../src/rules/days";
import { today } from "../../../src/taskpane/date/today";

it.each([0, 12, 23])("is the day on the wall at %i o'clock, whatever the time zone", (hour) => {
  expect(today(new Date(2026, 10, 22, hour, 30))).toBe(dayOf(2026, 11, 22));
});
