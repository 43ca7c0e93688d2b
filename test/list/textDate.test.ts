import fc from "fast-check";
import { readTextDate } from "../../src/list/textDate";
import { addDays, civilOf, dayOf, FIRST_DAY, isoText, weekday, type Civil, type Day } from "../../src/rules/days";

const LAST = dayOf(2100, 12, 31);
const MONTHS = "January February March April May June July August September October November December".split(" ");
const JAPANESE_WEEKDAYS = "月火水木金土日";
const two = (number: number): string => String(number).padStart(2, "0");
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function kanji(number: number): string {
  const digit = (at: number): string => "一二三四五六七八九".charAt(at - 1);
  const tens = Math.floor(number / 10);
  return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + (number % 10 > 0 ? digit(number % 10) : "");
}

// The era of a day as the Cabinet Office's notices set them, apart from the table that is tested.
function eraOf(day: Day): { name: string; letter: string; year: number } {
  const { year } = civilOf(day);
  if (day >= dayOf(2019, 5, 1)) return { name: "令和", letter: "R", year: year - 2018 };
  if (day >= dayOf(1989, 1, 8)) return { name: "平成", letter: "H", year: year - 1988 };
  if (day >= dayOf(1926, 12, 25)) return { name: "昭和", letter: "S", year: year - 1925 };
  if (day >= dayOf(1912, 7, 30)) return { name: "大正", letter: "T", year: year - 1911 };
  return { name: "明治", letter: "M", year: year - 1867 };
}

const forms: Readonly<Record<string, (civil: Civil, day: Day) => string>> = {
  "2021-04-30": ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  "2021/4/30": ({ year, month, day }) => `${year}/${month}/${day}`,
  "2021.04.30": ({ year, month, day }) => `${year}.${two(month)}.${two(day)}`,
  "20210430": ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  "2021年4月30日": ({ year, month, day }) => `${year}年${month}月${day}日`,
  "2021年4月30日(金)": ({ year, month, day }, serial) =>
    `${year}年${month}月${day}日(${JAPANESE_WEEKDAYS.charAt(weekday(serial) - 1)})`,
  "２０２１／４／３０": ({ year, month, day }) => fullWidth(`${year}/${month}/${day}`),
  "2021-04-30T23:30:00Z": ({ year, month, day }) => `${year}-${two(month)}-${two(day)}T23:30:00Z`,
  "2021/4/30 0:00": ({ year, month, day }) => `${year}/${month}/${day} 0:00`,
  令和3年4月30日: ({ month, day }, serial) => {
    const era = eraOf(serial);
    return `${era.name}${era.year === 1 ? "元" : era.year}年${month}月${day}日`;
  },
  "R3.4.30": ({ month, day }, serial) => `${eraOf(serial).letter}${eraOf(serial).year}.${month}.${day}`,
  令和三年四月三十日: ({ month, day }, serial) =>
    `${eraOf(serial).name}${kanji(eraOf(serial).year)}年${kanji(month)}月${kanji(day)}日`,
  "Apr 30, 2021": ({ year, month, day }) => `${MONTHS[month - 1]?.slice(0, 3)} ${day}, ${year}`,
  "30 April 2021": ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  "30-APR-2021": ({ year, month, day }) => `${two(day)}-${MONTHS[month - 1]?.slice(0, 3).toUpperCase()}-${year}`,
};

describe("every day from 1900-03-01 to 2100-12-31", () => {
  it.each(Object.entries(forms))("reads back when written as %s", (_, write) => {
    const misread: string[] = [];
    for (let day = FIRST_DAY; day <= LAST; day = addDays(day, 1)) {
      const text = write(civilOf(day), day);
      const reading = readTextDate(text);
      if (!reading.ok || reading.day !== day || reading.note) misread.push(`${text} is ${isoText(day)}`);
    }
    expect(misread).toEqual([]);
  });

  it("reads back as day/month/year and month/day/year when only one order makes a day, and is refused otherwise", () => {
    const misread: string[] = [];
    for (let serial = FIRST_DAY; serial <= LAST; serial = addDays(serial, 1)) {
      const { year, month, day } = civilOf(serial);
      for (const text of [`${day}/${month}/${year}`, `${two(month)}-${two(day)}-${year}`, `${day}.${month}.${year}`]) {
        const reading = readTextDate(text);
        const expected = day > 12 || day === month ? serial : "day and month ambiguous";
        if ((reading.ok ? reading.day : reading.problem) !== expected) misread.push(text);
      }
    }
    expect(misread).toEqual([]);
  });
});

it.each([
  ["2021-04-30T23:30:00Z", "2021-04-30"],
  ["2021-04-30 15:00", "2021-04-30"],
  ["２０２１ー４ー３０", "2021-04-30"],
  ["\u00a02021\u00a0年 4月 30日\u3000", "2021-04-30"],
  ["㋿3年4月30日", "2021-04-30"],
  ["2021年4月30日（金） 15時", "2021-04-30"],
  ["Fri, 30 Apr 2021 15:00:00 GMT+0900", "2021-04-30"],
  ["Friday, April 30th, 2021", "2021-04-30"],
  ["30.04.2021", "2021-04-30"],
  ["4/13/2021", "2021-04-13"],
  ["5/5/2021", "2021-05-05"],
])("reads %j as %s", (text, expected) => {
  const reading = readTextDate(text);
  expect(reading.ok && isoText(reading.day)).toBe(expected);
  expect(reading).not.toHaveProperty("note");
});

it.each([
  ["平成31年5月1日", "2019-05-01", "after the era ended"],
  ["H31.5.1(水)", "2019-05-01", "after the era ended"],
  ["昭和64年1月8日", "1989-01-08", "after the era ended"],
  ["2021年4月30日(木)", "2021-04-30", "another weekday"],
  ["Thu, 30 Apr 2021", "2021-04-30", "another weekday"],
])("reads %s as %s, with the note: %s", (text, expected, note) => {
  const reading = readTextDate(text);
  expect(reading.ok && [isoText(reading.day), reading.note]).toEqual([expected, note]);
});

it.each([
  ["4/5/2021", "day and month ambiguous"],
  ["2021-02-29", "no such day"],
  ["31 April 2021", "no such day"],
  ["20211330", "no such day"],
  ["令和元年4月30日", "before the era"],
  ["30/4/21", "two-digit year"],
  ["21年4月30日", "two-digit year"],
  ["30-Apr-21", "two-digit year"],
  ["2021年4月", "day missing"],
  ["April 2021", "day missing"],
  ["1900-02-28", "out of range"],
  ["M33.2.28", "out of range"],
  ["44316", "not a date"],
  ["", "not a date"],
  ["  ", "not a date"],
  ["tomorrow", "not a date"],
  ["until 2021-04-30", "not a date"],
  ["2021-04-30 25:00", "not a date"],
  ["2021-04/30", "not a date"],
  ["12:30", "not a date"],
  [`2021-04-30${" ".repeat(200)}x`, "not a date"],
])("refuses %j: %s", (text, problem) => {
  expect(readTextDate(text)).toEqual({ ok: false, problem });
});

it("never throws, and reads nothing but whole days that Excel can show", () => {
  const dateLike = fc
    .array(
      fc.oneof(
        fc.constantFrom(..."0123456789-/.年月日令和平成昭元RHS三十 :TZ,()金", "Apr", "2021", "㋿", "３"),
        fc.string({ maxLength: 2 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 100 }), dateLike), (text) => {
      const reading = readTextDate(text);
      expect(!reading.ok || (Number.isInteger(reading.day) && reading.day >= FIRST_DAY)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it("reads the same with spaces around, in full width, and with a time and zone behind", () => {
  const text = fc.constantFrom("2021-04-30", "2021/12/1", "R3.4.30", "4/13/2021", "4/5/2021", "2021-02-30", "30/4/21");
  const zone = fc.constantFrom("", "Z", " UTC", "+09:00", "-0300", " JST");
  fc.assert(
    fc.property(text, fc.nat(23), fc.nat(59), zone, (date, hour, minute, mark) => {
      const plain = readTextDate(date);
      expect(readTextDate(` ${date}\u3000`)).toEqual(plain);
      expect(readTextDate(fullWidth(date))).toEqual(plain);
      expect(readTextDate(`${date} ${hour}:${two(minute)}${mark}`)).toEqual(plain);
    }),
  );
});
