import { foldText } from "../../../src/rules/policy/foldText";

it.each([
  [" Sparx-JP ", "sparx-jp"],
  ["\uFF2E\uFF25\uFF23\u3000\uFF30\uFF30", "nec pp"],
  ["late  1\tuntil", "late 1 until"],
])("folds %j to %j", (typed, folded) => {
  expect(foldText(typed)).toBe(folded);
});
