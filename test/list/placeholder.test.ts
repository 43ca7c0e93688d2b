import { isPlaceholder, saysOpenEnded } from "../../src/list/placeholder";

it.each(["-", "ー", "—", "None", "N/A", "n/a ", "ＴＢＤ", "未定", "なし", "不明", "0000-00-00"])(
  "takes %j for nothing",
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  },
);

it.each(["2021-04-30", "N/A until May", "Nonesuch", "10"])("leaves %j alone", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

it("tells no end from no entry", () => {
  expect(["perpetual", "無期限", "Open-Ended"].map(saysOpenEnded)).toEqual([true, true, true]);
  expect(["未定", "none"].map(saysOpenEnded)).toEqual([false, false]);
});
