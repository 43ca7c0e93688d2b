import { foldKanjiNumbers } from "../../../src/list/dates/kanjiNumbers";

it.each([
  ["令和三年四月三十日", "令和3年4月30日"],
  ["二〇二一年一二月三一日", "2021年12月31日"],
  ["二千二十一年十月二十日", "2021年10月20日"],
  ["千九百九十九年十一月十一日", "1999年11月11日"],
  ["令和参年四月参拾日", "令和3年4月30日"],
  ["平成二十年 壱月 弐日", "平成20年 1月 2日"],
  ["平成零年一月一日", "平成0年1月1日"],
])("writes %s as %s", (text, folded) => {
  expect(foldKanjiNumbers(text)).toBe(folded);
});

it.each(["令和元年", "2021年4月30日", "十十年", "百千月", "三十", "一の日", ""])("leaves %j as it is", (text) => {
  expect(foldKanjiNumbers(text)).toBe(text);
});

it("writes every number from 1 to 99 in places", () => {
  const digit = ["", ..."一二三四五六七八九"];
  for (let number = 1; number <= 99; number += 1) {
    const tens = Math.floor(number / 10);
    const kanji = `${tens > 1 ? digit[tens] : ""}${tens > 0 ? "十" : ""}${digit[number % 10]}`;
    expect(foldKanjiNumbers(`${kanji}年`)).toBe(`${number}年`);
  }
});
