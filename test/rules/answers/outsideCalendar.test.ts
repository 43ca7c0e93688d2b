import { outsideCalendar } from "../../../src/rules/answers/outsideCalendar";
import { NoBusinessDay } from "../../../src/rules/calendar";
import { isoDay } from "../isoDay";

const day = isoDay("2024-01-01");

it("tells a closed year from a day outside the calendar", () => {
  expect(outsideCalendar(new NoBusinessDay("x"), day).message.id).toBe("noBusinessDay");
  expect(outsideCalendar(new RangeError("x"), day).message.id).toBe("resultOutOfRange");
});

it("hides no other error", () => {
  const bug = new TypeError("x");
  expect(() => outsideCalendar(bug, day)).toThrow(bug);
});
