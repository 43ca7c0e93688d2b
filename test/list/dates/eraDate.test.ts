import { readEraDate } from "../../../src/list/dates/eraDate";
import { isoText } from "../../../src/rules/days";

it.each([
  ["令和3年4月30日", "2021-04-30"],
  ["令和元年5月1日", "2019-05-01"],
  ["令和 3 年 4 月 30 日", "2021-04-30"],
  ["令和3年4月30", "2021-04-30"],
  ["R3.4.30", "2021-04-30"],
  ["R03/04/30", "2021-04-30"],
  ["r3-4-30", "2021-04-30"],
  ["R元.5.1", "2019-05-01"],
  ["令3.4.30", "2021-04-30"],
  ["平31.4.30", "2019-04-30"],
  ["H1.1.8", "1989-01-08"],
  ["S64.1.7", "1989-01-07"],
  ["昭和元年12月25日", "1926-12-25"],
  ["大正15年12月24日", "1926-12-24"],
  ["T1.7.30", "1912-07-30"],
  ["明治45年7月29日", "1912-07-29"],
  ["M33.3.1", "1900-03-01"],
  ["令和20年2月28日", "2038-02-28"],
])("reads %s as %s", (text, expected) => {
  const reading = readEraDate(text);
  expect(reading?.ok && isoText(reading.day)).toBe(expected);
  expect(reading).not.toHaveProperty("note");
});

it.each([
  ["平成31年5月1日", "2019-05-01"],
  ["平成99年12月31日", "2087-12-31"],
  ["昭和64年1月8日", "1989-01-08"],
  ["大正15年12月25日", "1926-12-25"],
  ["明治45年7月30日", "1912-07-30"],
])("reads %s as %s, after the era ended", (text, expected) => {
  const reading = readEraDate(text);
  expect(reading?.ok && [isoText(reading.day), reading.note]).toEqual([expected, "after the era ended"]);
});

it.each([
  ["令和元年4月30日", "before the era"],
  ["R0.12.31", "before the era"],
  ["H1.1.7", "before the era"],
  ["昭和元年12月24日", "before the era"],
  ["T1.7.29", "before the era"],
  ["明治元年1月1日", "out of range"],
  ["令和3年2月29日", "no such day"],
  ["R3.13.1", "no such day"],
  ["令和3年4月", "day missing"],
  ["R3.4", "day missing"],
])("refuses %s: %s", (text, problem) => {
  expect(readEraDate(text)).toEqual({ ok: false, problem });
});

it.each(["2021-04-30", "R3.4/30", "R3", "令和", "X3.4.30", "R123.4.30", "constructor3.4.30"])(
  "passes on %s",
  (text) => {
    expect(readEraDate(text)).toBeUndefined();
  },
);
