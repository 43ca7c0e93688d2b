import fc from "fast-check";
import { splitDates } from "../../../src/list/dates/splitDates";
import { readTextDate } from "../../../src/list/textDate";
import { civilOf, isoText, toDay } from "../../../src/rules/days";
import { isoDay } from "../../rules/isoDay";

it.each([
  ["2021/4/1～2022/3/31", "2021/4/1", "2022/3/31"],
  ["2021/4/1 〜 2022/3/31", "2021/4/1", "2022/3/31"],
  ["2021-04-01 - 2022-03-31", "2021-04-01", "2022-03-31"],
  ["2021-04-01-2022-03-31", "2021-04-01", "2022-03-31"],
  ["2021-04-01 – 2022-03-31", "2021-04-01", "2022-03-31"],
  ["from 1 Apr 2021 to 31 Mar 2022", "1 Apr 2021", "31 Mar 2022"],
  ["Apr 1, 2021 through Mar 31, 2022", "Apr 1, 2021", "Mar 31, 2022"],
  ["令和3年4月1日から令和4年3月31日まで", "令和3年4月1日", "令和4年3月31日"],
  ["R3.4.1-R4.3.31", "R3.4.1", "R4.3.31"],
  ["01/04/2021 - 31/03/2022", "01/04/2021", "31/03/2022"],
  ["2021年4月～2022年3月", "2021年4月", "2022年3月"],
  ["2021-04 - 2022-03", "2021-04", "2022-03"],
  ["2021/4/1~2022/2/30", "2021/4/1", "2022/2/30"],
])("takes %j for a period", (text, first, second) => {
  expect(splitDates(text)).toEqual({ first, second, isPeriod: true });
});

it.each([
  "2021/4/1, 2022/3/31",
  "2021/4/1、2022/3/31",
  "2021/4/1\n2022/3/31",
  "2021/4/1 → 2022/3/31",
  "2021-04-01 or 2022-03-31",
  "2021-04-01 / 2022-03-31",
])("takes %j for two dates, and not for a period", (text) => {
  expect(splitDates(text)).toMatchObject({ isPeriod: false });
});

it.each([
  "2021-04-30",
  "4-5-2021",
  "21-4-30",
  "2018-11",
  "2021-04-30T10:00:00-09:00",
  "30 April 2021",
  "L-2021-04-01",
  "2021/4/1～",
  "2021/4/1～3/31",
  "Enterprise Architect - Corporate",
  "until further notice",
  "1-2",
  "",
])("finds no two dates in %j", (text) => {
  expect(splitDates(text)).toBeUndefined();
});

const days = fc.integer({ min: isoDay("1990-01-01"), max: isoDay("2079-12-31") }).map(toDay);
const WAYS = [
  isoText,
  (day: ReturnType<typeof toDay>) => isoText(day).replaceAll("-", "/"),
  (day: ReturnType<typeof toDay>) => {
    const { year, month, day: dayOfMonth } = civilOf(day);
    return `${year}年${month}月${dayOfMonth}日`;
  },
];

it("takes any two days apart again, however they are written and joined", () => {
  const way = fc.constantFrom(...WAYS);
  const sign = fc.constantFrom("~", "～", " - ", "-", " to ", "から", " – ", "〜");
  fc.assert(
    fc.property(days, days, way, sign, (from, to, write, between) => {
      const two = splitDates(`${write(from)}${between}${write(to)}`);
      expect(two?.isPeriod).toBe(true);
      expect([two?.first, two?.second].map((text) => readTextDate(text ?? ""))).toEqual([
        { ok: true, day: from },
        { ok: true, day: to },
      ]);
    }),
  );
});

it("never finds two in what is one date, and takes any text", () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...WAYS), (day, write) => {
      expect(splitDates(write(day))).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[\d〜~/.年月日 to-]{0,40}$/u), (text) => {
      const two = splitDates(text);
      if (two !== undefined) expect(readTextDate(text).ok).toBe(false);
    }),
  );
});
