import { isNote, isTotal, repeatsHeader } from "../../../src/list/rows/rowKind";

it.each(["Total", "Grand total", "Subtotal:", "TOTALS", "合計", "小　計", "総計", "合計 12件", "計"])(
  "takes %j for a total",
  (label) => {
    expect(isTotal([null, label, 12], [])).toBe(true);
  },
);

it.each(["Total Commander", "Total Control Suite", "会計ソフト", "合計金額計算ソフト", "計画ツール"])(
  "takes %j for a product",
  (label) => {
    expect(isTotal([label, null, 12], [])).toBe(false);
  },
);

it("takes no row with a date for a total", () => {
  expect(isTotal(["Total", 44316], [1])).toBe(false);
});

it("tells remarks from licences without dates", () => {
  expect(isNote(["※ 保守は別途", null], false, [0])).toBe(true);
  expect(isNote(["Note: prices without tax", null], false, [0])).toBe(true);
  expect(isNote(["printed by hand", null], true, [1])).toBe(true);
  expect(isNote(["Enterprise Architect", null], true, [0])).toBe(false);
  expect(isNote(["Notepad Pro", null], false, [0])).toBe(false);
  expect(isNote(["a", "b"], true, [])).toBe(false);
});

it("knows the headers again, whatever their case and width", () => {
  expect(repeatsHeader(["Ｐｒｏｄｕｃｔ", "END", null], ["product", "end", ""])).toBe(true);
  expect(repeatsHeader(["Product", "44316", null], ["product", "end", ""])).toBe(false);
  expect(repeatsHeader(["Product"], ["product"])).toBe(false);
});
