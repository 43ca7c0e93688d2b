import fc from "fast-check";
import { calendarText } from "../../../src/plan/calendar/calendarText";

it("makes every line break a line feed", () => {
  expect(calendarText("a\r\nb\rc\nd\u2028e")).toBe("a\nb\nc\nd\ne");
});

it("drops control characters and halves of characters, and nothing else", () => {
  expect(calendarText("A\u0000\u0007\u007F\tB\uD800C\uDC00D😀日本")).toBe("A\tBCD😀日本");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!/\p{Cc}|[\u2028\u2029]/u.test(text));
      expect(calendarText(text)).toBe(text);
    }),
  );
});
