import fc from "fast-check";
import { dayOfIso, FIRST_DAY, isoText, LAST_DAY, type Day } from "../../../src/rules/days";

it("reads back whatever is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (serial) => {
      expect(dayOfIso(isoText(serial as Day))).toBe(serial);
    }),
  );
});

it.each(["", "2021-4-30", "2021-02-29", "2021-13-01", "2021-04-31", "1899-12-31", "30/04/2021", "2021-04-30 "])(
  "%p is no day",
  (text) => {
    expect(dayOfIso(text)).toBeNull();
  },
);
