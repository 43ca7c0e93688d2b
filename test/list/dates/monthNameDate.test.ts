import { readMonthNameDate } from "../../../src/list/dates/monthNameDate";
import { dayOf } from "../../../src/rules/days";

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

it("reads every month by its full name, by three letters, and September by four", () => {
  const names = "January February March April May June July August September October November December".split(" ");
  names.forEach((name, index) => {
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
