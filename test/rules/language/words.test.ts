import { wordsOf } from "../../../src/rules/language/words";

it("splits a rule at its commas and keeps the position of every word", () => {
  const parts = wordsOf("end, + 36 months, last business day");
  expect(parts.map((part) => part.map(({ folded }) => folded))).toEqual([
    ["end"],
    ["+", "36", "months"],
    ["last", "business", "day"],
  ]);
  expect(parts[1]?.map(({ position }) => position)).toEqual([6, 8, 11]);
});

it("takes signs and numbers as words of their own without spaces", () => {
  expect(
    wordsOf("+36months")
      .flat()
      .map(({ folded }) => folded),
  ).toEqual(["+", "36", "months"]);
});

it("folds what a Japanese keyboard types, and remembers what was written", () => {
  const text = "\uFF45\uFF4E\uFF44\u3001\uFF0B\uFF11\uFF12 months\uFF0C\u2212 1 day";
  const words = wordsOf(text).flat();
  expect(words.map(({ folded }) => folded)).toEqual(["end", "+", "12", "months", "-", "1", "day"]);
  expect(words[0]?.written).toBe("\uFF45\uFF4E\uFF44");
});

it("gives an empty part for nothing between two commas", () => {
  expect(wordsOf("end,,month end")[1]).toEqual([]);
});
