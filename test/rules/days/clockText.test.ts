import fc from "fast-check";
import { clockText } from "../../../src/rules/days";

it("writes hours and minutes of any minute of the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 2958465 }), (minute, day) => {
      const [hours, minutes] = clockText(day + minute / 1440)
        .split(":")
        .map(Number);
      expect((hours ?? 0) * 60 + (minutes ?? 0)).toBe(minute);
    }),
  );
});

it("keeps the zero of the minutes", () => {
  expect(clockText(9.375 + 5 / 1440)).toBe("9:05");
});
