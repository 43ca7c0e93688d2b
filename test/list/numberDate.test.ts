import fc from "fast-check";
import { readNumberDate } from "../../src/list/numberDate";
import { LAST_DAY, civilOf, dayOf, toDay } from "../../src/rules/days";

it("reads every day from 1900-03-01 to 9999-12-31 in digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_DAY }).map(toDay), (day) => {
      const civil = civilOf(day);
      const digits = civil.year * 10_000 + civil.month * 100 + civil.day;
      expect(digits).toBeGreaterThan(LAST_DAY);
      expect(readNumberDate(digits)).toEqual({ ok: true, day });
    }),
  );
});

it.each([
  [20210229, "no such day"],
  [20211330, "no such day"],
  [20210400, "no such day"],
  [18991231, "out of range"],
  [19000228, "out of range"],
  [100000101, "out of range"],
  [99991232, "out of range"],
  [1e300, "out of range"],
  [44316, "not a date"],
  [2958465, "not a date"],
  [0, "not a date"],
  [-20210430, "not a date"],
  [20210430.5, "not a date"],
  [NaN, "not a date"],
  [Infinity, "not a date"],
])("refuses %d: %s", (value, problem) => {
  expect(readNumberDate(value)).toEqual({ ok: false, problem });
});

it("takes the first number beyond the serials for a date that is none", () => {
  expect(readNumberDate(LAST_DAY + 1)).toEqual({ ok: false, problem: "no such day" });
  expect(readNumberDate(19000301)).toEqual({ ok: true, day: dayOf(1900, 3, 1) });
});
