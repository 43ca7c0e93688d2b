import { UTCDateMini } from "@date-fns/utc/date/mini";
import { parse } from "date-fns";
import { enUS } from "date-fns/locale/en-US";
import fc from "fast-check";
import { readMonthNameDate } from "../../../src/list/dates/monthNameDate";
import { dayOf, isDay } from "../../../src/rules/days";

it.each([
  "Apr 30, 2021",
  "April 30 2021",
  "Apr. 30, 2021",
  "April 30th, 2021",
  "30 April 2021",
  "30. April 2021",
  "30th April, 2021",
  "30-Apr-2021",
  "30-APR-2021",
  "30 apr 2021",
  "2021-Apr-30",
])("reads %s", (text) => {
  expect(readMonthNameDate(text)).toEqual({ ok: true, day: dayOf(2021, 4, 30) });
});

const NAMES = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) => enUS.localize.month(month));

it("reads every month by its full name, by three letters, and September by four", () => {
  NAMES.forEach((name, index) => {
    for (const month of [name, name.slice(0, 3)]) {
      expect(readMonthNameDate(`${month} 5, 2021`)).toEqual({ ok: true, day: dayOf(2021, index + 1, 5) });
    }
  });
  expect(readMonthNameDate("5 Sept 2021")).toEqual({ ok: true, day: dayOf(2021, 9, 5) });
});

it.each([
  ["31 April 2021", "no such day"],
  ["Feb 29, 2021", "no such day"],
  ["0 May 2021", "no such day"],
  ["30 April 1800", "out of range"],
  ["28 February 1900", "out of range"],
  ["30-Apr-21", "two-digit year"],
  ["Apr 30, 21", "two-digit year"],
  ["April 2021", "day missing"],
  ["Apr-2021", "day missing"],
])("refuses %s: %s", (text, problem) => {
  expect(readMonthNameDate(text)).toEqual({ ok: false, problem });
});

it.each(["J 5, 2021", "5 Ma 2021", "Mayo 5, 2021", "Version 2021", "Licence 5 2021", "30 Apr", "2021-04-30", ""])(
  "passes on %j",
  (text) => {
    expect(readMonthNameDate(text)).toBeUndefined();
  },
);

const SERIAL_OF_1970_01_01 = 25_569;

it.each(["d MMMM yyyy", "do MMM yyyy", "MMMM d, yyyy", "yyyy-MMM-dd"])("agrees with date-fns on %s", (pattern) => {
  const days = fc.record({
    d: fc.integer({ min: 0, max: 40 }),
    month: fc.constantFrom(...NAMES),
    year: fc.integer({ min: 0, max: 9999 }),
  });
  fc.assert(
    fc.property(days, ({ d, month, year }) => {
      const words: Record<string, string> = { do: `${d}th`, d: `${d}`, dd: `${d}`.padStart(2, "0") };
      Object.assign(words, { MMMM: month, MMM: month.slice(0, 3), yyyy: `${year}`.padStart(4, "0") });
      const text = pattern.replace(/\w+/g, (word) => words[word] ?? "");
      const serial = parse(text, pattern, new UTCDateMini(0)).getTime() / 86_400_000 + SERIAL_OF_1970_01_01;
      const problem = Number.isNaN(serial) ? "no such day" : "out of range";
      expect(readMonthNameDate(text)).toEqual(isDay(serial) ? { ok: true, day: serial } : { ok: false, problem });
    }),
  );
});
