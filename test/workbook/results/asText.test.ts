import fc from "fast-check";
import { readEntry } from "../../../src/playground/excel/workbook/entry";
import { asText } from "../../../src/workbook/results/asText";

it.each([
  ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
  ["+1", "'+1"],
  ["-", "'-"],
  ["@home", "'@home"],
  ["\tx", "'\tx"],
  ["'quoted'", "''quoted'"],
  ["1-2", "'1-2"],
  ["May 5", "'May 5"],
  ["TRUE", "'TRUE"],
  ["#N/A", "'#N/A"],
  ["Renew by", "Renew by"],
  ["更新可能", "更新可能"],
  ["", ""],
])("hands %j over as %j", (text, handed) => {
  expect(asText(text)).toBe(handed);
});

it("keeps every text a text, whatever it begins with", () => {
  const beginnings = fc.constantFrom("", "=", "+", "-", "@", "\t", "'", "1/", "#N/A", "TRUE", "Apr ", "¥");
  fc.assert(
    fc.property(beginnings, fc.string({ unit: "grapheme", maxLength: 20 }), (beginning, rest) => {
      const { value, formula } = readEntry(asText(beginning + rest), "General");
      expect([value, formula]).toEqual([beginning + rest, ""]);
    }),
  );
});

it("cuts what no cell can hold", () => {
  expect(asText("x".repeat(40_000))).toHaveLength(32_767);
});
