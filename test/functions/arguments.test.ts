import {
  basis,
  calendar,
  date,
  dates,
  flag,
  flags,
  language,
  optional,
  term,
  text,
} from "../../src/functions/arguments";
import { BLANK } from "../../src/functions/reading";
import { isoDay } from "../rules/isoDay";
import { incoming, read, readWhole } from "./readArgument";

describe("a date", () => {
  const end = date("end");
  const day = isoDay("2021-04-30");

  it.each<[string, unknown]>([
    ["a serial", 44316],
    ["a serial with a time of day", 44316.99999],
    ["a value object", { type: "Double", basicType: "Double", basicValue: 44316, numberFormat: "yyyy-mm-dd" }],
    ["a formatted number with a time", { type: "FormattedNumber", basicValue: 44316.5, numberFormat: "hh:mm" }],
    ["a text in a value object", { type: "String", basicType: "String", basicValue: "2021-04-30" }],
    ["an entity with a value", { type: "Entity", text: "end", basicType: "Double", basicValue: 44316 }],
    ["year, month and day", "2021-04-30"],
    ["slashes", "2021/4/30"],
    ["Japanese units", "2021年4月30日"],
    ["an era", "令和3年4月30日"],
    ["an era's letter", "R3.4.30"],
    ["full width", "２０２１－０４－３０"],
    ["digits as text", "20210430"],
    ["digits as a number", 20210430],
  ])("is read from %s", (_, cell) => {
    expect(read(end, cell)).toBe(day);
  });

  it.each([[null], [undefined], [""], [0], [{ type: "Empty", basicValue: "" }]])("is blank for %j", (cell) => {
    expect(read(end, cell)).toBe(BLANK);
  });

  it("goes from 1900-03-01 to 9999-12-31", () => {
    expect(read(end, 61)).toBe(isoDay("1900-03-01"));
    expect(read(end, 2958465.9)).toBe(isoDay("9999-12-31"));
    for (const cell of [60.9, 1, 0.5, -1, 2958466, 5e15, Number.POSITIVE_INFINITY, "1899-12-31", 99991232]) {
      expect(read(end, cell)).toMatch(/lies outside 1900-03-01 to 9999-12-31|not a day of the calendar/);
    }
  });

  it.each<[unknown, string]>([
    ["4/5/2021", 'end: "4/5/2021" can be read day first or month first. Write the year first, such as 2021-05-04.'],
    ["2021-02-30", 'end: "2021-02-30" is not a day of the calendar. Check the day and the month.'],
    ["2021-04", 'end: "2021-04" names no day. Write it in full, such as 2021-04-30.'],
    ["令和元年4月30日", 'end: "令和元年4月30日" lies before that era began. Check the era and the year.'],
    ["30/4/21", 'end: the year in "30/4/21" has two digits. Write it with four, such as 2021-04-30.'],
    [60, "end: 60 lies outside 1900-03-01 to 9999-12-31. Enter a date in that range."],
    [20210231, "end: 20210231 is not a day of the calendar. Check the day and the month."],
    ["soon", 'end: "soon" is not a date. Enter a date, or text such as 2021-04-30 or 令和3年4月30日.'],
    [" ", 'end: " " is not a date. Enter a date, or text such as 2021-04-30 or 令和3年4月30日.'],
    [true, "end: TRUE is not a date. Enter a date, or text such as 2021-04-30 or 令和3年4月30日."],
    [
      { type: "Boolean", basicValue: false },
      "end: FALSE is not a date. Enter a date, or text such as 2021-04-30 or 令和3年4月30日.",
    ],
    [{}, 'end: "object" is not a date. Enter a date, or text such as 2021-04-30 or 令和3年4月30日.'],
    [Number.NaN, "end: NaN is not a date. Enter a date, or text such as 2021-04-30 or 令和3年4月30日."],
  ])("is refused in %j", (cell, sentence) => {
    expect(read(end, cell)).toBe(sentence);
  });

  it("passes an error on", () => {
    expect(read(end, incoming)).toBe("#DIV/0!");
  });
});

it("is null where an optional argument is left out or blank, and as usual else", () => {
  const maybe = optional(date("previous_end"));
  expect([read(maybe, null), read(maybe, ""), read(maybe, 0), read(maybe, 44316)]).toEqual([null, null, null, 44316]);
  expect(read(maybe, "soon")).toContain("previous_end");
  const holidays = optional(dates("holidays"));
  expect([readWhole(holidays, null), readWhole(holidays, [[44316]])]).toEqual([null, [44316]]);
  expect(readWhole(maybe, [[44316]])).toBeUndefined();
});

describe("a list of dates", () => {
  const ends = dates("ends");

  it("is read as a whole, whatever its shape, and passes blanks over", () => {
    expect(
      readWhole(ends, [
        [44316, "", 44469],
        [null, "2021-12-31", 0],
      ]),
    ).toEqual([44316, 44469, 44561]);
    expect(readWhole(ends, 44316)).toEqual([44316]);
  });

  it("is blank where it holds no date", () => {
    expect(readWhole(ends, [[null], [""], [0]])).toBe(BLANK);
  });

  it("fails with the first cell that cannot be read", () => {
    expect(readWhole(ends, [[44316], ["4/5/2021"], ["soon"]])).toContain('ends: "4/5/2021"');
    expect(readWhole(ends, [[44316], [incoming]])).toBe("#DIV/0!");
  });
});

describe("a term", () => {
  it.each([12, "12", " １２ ", { type: "Double", basicValue: 12 }])("is read from %j", (cell) => {
    expect(read(term, cell)).toBe(12);
  });

  it.each([-12, 1.5, 1201, "12 months", true, "1e2", {}])("is a whole number of months: refuses %j", (cell) => {
    expect(read(term, cell)).toMatch(/^term: .* is not a length in months\. Enter a whole number from 1 to 1200/);
  });

  it("is blank where it is left out, and passes an error on", () => {
    expect([read(term, null), read(term, 0), read(term, incoming)]).toEqual([BLANK, BLANK, "#DIV/0!"]);
  });
});

describe("TRUE or FALSE", () => {
  const locked = flag("locked");

  it("is read from what means one of them, and FALSE for blank", () => {
    expect([true, 1, "TRUE", " Yes "].map((cell) => read(locked, cell))).toEqual([true, true, true, true]);
    expect([false, 0, null, "", "no", "false"].map((cell) => read(locked, cell))).not.toContain(true);
  });

  it.each([2, "perhaps", "constructor", {}])("is refused in %j", (cell) => {
    expect(read(locked, cell)).toMatch(/^locked: .* is neither TRUE nor FALSE/);
  });

  it("is read from a whole range in its shape, short rows filled up with FALSE", () => {
    const renewed = flags("renewed");
    expect(readWhole(renewed, [[true, false], [null]])).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(readWhole(renewed, [[true, "perhaps"]])).toContain('renewed: "perhaps"');
    expect(readWhole(renewed, [[true, incoming]])).toBe("#DIV/0!");
  });
});

it("reads text, and numbers as their digits, but not TRUE", () => {
  const channel = text("channel");
  expect([read(channel, "direct"), read(channel, 2020), read(channel, null)]).toEqual(["direct", "2020", BLANK]);
  expect(read(channel, true)).toBe("channel: TRUE is not text. Enter text.");
  expect(read(channel, incoming)).toBe("#DIV/0!");
});

it("reads a calendar by its id, in any case and width", () => {
  expect(["JP", " jp ", "ＪＰ"].map((cell) => read(calendar, cell))).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ id: "JP" }) as unknown),
  );
  expect(read(calendar, "XX")).toBe('There is no calendar "XX". Known: DE, FR, GB, JP, US.');
  expect(read(calendar, "constructor")).toContain("no calendar");
  expect([read(calendar, null), read(calendar, incoming)]).toEqual([BLANK, "#DIV/0!"]);
});

it("reads a language, in any case and width", () => {
  expect(["en", "JA", " ｊａ "].map((cell) => read(language, cell))).toEqual(["en", "ja", "ja"]);
  expect(read(language, "fr")).toBe('language: "fr" is not a language of this add-in. Enter "en" or "ja".');
  expect([read(language, null), read(language, incoming)]).toEqual([BLANK, "#DIV/0!"]);
});

it("reads how a cost is spread, in any case and width", () => {
  expect(["month", "DAY", " ｄａｙ "].map((cell) => read(basis, cell))).toEqual(["month", "day", "day"]);
  expect(read(basis, "week")).toBe('basis: "week" is not a way to spread a cost. Enter "month" or "day".');
  expect([read(basis, null), read(basis, incoming)]).toEqual([BLANK, "#DIV/0!"]);
});
