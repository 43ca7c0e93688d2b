import { readYearFirstDate } from "../../../src/list/dates/yearFirstDate";
import { dayOf } from "../../../src/rules/days";

it.each([
  "2021-04-30",
  "2021-4-30",
  "2021/04/30",
  "2021.4.30",
  "2021. 4. 30",
  "20210430",
  "2021年4月30日",
  "2021 年 4 月 30",
])("reads %s", (text) => {
  expect(readYearFirstDate(text)).toEqual({ ok: true, day: dayOf(2021, 4, 30) });
});

it.each([
  ["2021-02-29", "no such day"],
  ["2021/13/1", "no such day"],
  ["2021年0月1日", "no such day"],
  ["20210431", "no such day"],
  ["1899-12-31", "out of range"],
  ["0021-04-30", "out of range"],
  ["2021-04", "day missing"],
  ["2021/4", "day missing"],
  ["2021年4月", "day missing"],
])("refuses %s: %s", (text, problem) => {
  expect(readYearFirstDate(text)).toEqual({ ok: false, problem });
});

it.each(["2021-04/30", "2021年4/30", "30/4/2021", "2021", "44316", "202104", "021-04-30", "2021-04-30-01"])(
  "passes on %s",
  (text) => {
    expect(readYearFirstDate(text)).toBeUndefined();
  },
);
