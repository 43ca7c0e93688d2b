import { cellText, isBlank, isErrorCell, shownText } from "../../src/list/cellText";

it.each([
  ["2021/4/30\u00A0", "2021/4/30[NBSP]"],
  ["\uFEFFname", "[BOM]name"],
  ["  two before, one after ", "··two before, one after·"],
  ["a\r\nb\nc\td", "a[↵]b[↵]c[Tab]d"],
  ["全角\u3000空白", "全角[全角空白]空白"],
  [44316, "44316"],
  [null, ""],
])("shows %j as %j", (value, shown) => {
  expect(shownText(value)).toBe(shown);
});

it("cuts a text that would fill the pane", () => {
  expect(shownText("x".repeat(500))).toBe(`${"x".repeat(120)}…`);
});

it.each([[null], [undefined], [""], [" "], ["\u00A0\u3000"], ["\u200B"]])("takes %j for a blank", (value) => {
  expect(isBlank(value)).toBe(true);
  expect(cellText(value)).toBe("");
});

it.each([[0], [false], ["-"]])("does not take %j for a blank", (value) => {
  expect(isBlank(value)).toBe(false);
});

it("knows Excel's errors, which arrive as texts", () => {
  expect(["#N/A", "#REF!", "#DIV/0!", "#GETTING_DATA"].map(isErrorCell)).toEqual([true, true, true, true]);
  expect(["N/A", "#1", "see #N/A"].map(isErrorCell)).toEqual([false, false, false]);
});
