import { bareDate, dayInOrder, fullYear, writtenDate } from "../../../src/list/dates/writtenDate";
import { isoDay } from "../../rules/isoDay";

it.each([
  ["4/5/2021", { way: "year last", first: 4, second: 5, year: 2021 }],
  ["１３．０２．２０２１ ", { way: "year last", first: 13, second: 2, year: 2021 }],
  ["21/4/30", { way: "two digits", numbers: [21, 4, 30] }],
  ["'21年4月30日", { way: "two digits", numbers: [21, 4, 30] }],
  ["30-Apr-21", { way: "short year", withCentury: "30-Apr-2021" }],
  ["Apr 30, 98", { way: "short year", withCentury: "Apr 30, 1998" }],
])("takes %j apart", (text, written) => {
  expect(writtenDate(text)).toEqual(written);
});

it.each(["2018-11", "2018/11", "2018年11月", "11/2018", "Nov 2018", "平成30年11月", "H30.11"])(
  "reads the month of %j",
  (text) => {
    expect(writtenDate(text)).toEqual({ way: "month only", firstDay: isoDay("2018-11-01") });
  },
);

it.each(["2021-04-30", "令和3年4月30日", "Apr 30, 2021", "soon", "", "13/2018"])(
  "has nothing to ask about %j",
  (text) => {
    expect(writtenDate(text)).toBeUndefined();
  },
);

it("reads two-digit years around today", () => {
  expect([0, 21, 79, 80, 99].map(fullYear)).toEqual([2000, 2021, 2079, 1980, 1999]);
});

it("reads three numbers in each order, and says when the calendar has no such day", () => {
  expect(dayInOrder([30, 4, 21], "day month year")).toBe(isoDay("2021-04-30"));
  expect(dayInOrder([4, 30, 21], "month day year")).toBe(isoDay("2021-04-30"));
  expect(dayInOrder([30, 4, 21], "year month day")).toBe(isoDay("2030-04-21"));
  expect(dayInOrder([30, 4, 21], "month day year")).toBeUndefined();
});

it("leaves the date alone", () => {
  expect(bareDate("２０２１年四月三十日(金) 10:00")).toBe("2021年4月30日");
});
