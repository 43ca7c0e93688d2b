import fc from "fast-check";
import { foldText } from "../../../src/list/dates/foldText";

it.each([
  ["２０２１／４／３０", "2021/4/30"],
  ["２０２１ー４−３０", "2021-4-30"],
  ["2021\u201004\u201330", "2021-04-30"],
  ["㋿元年５月１日", "令和元年5月1日"],
  ["\u00a02021-04-30\u3000", "2021-04-30"],
  ["\uFEFF2021-04-30\u200B", "2021-04-30"],
  ["30 \t\n April  2021", "30 April 2021"],
])("folds %j to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it("leaves a folded text as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
    }),
  );
});
