import { foldWords, hasWords } from "../../src/list/foldWords";

it.each([
  ["Support_END-Date", "support end date"],
  ["ＥＡ日本語版", "ea 日本語版"],
  ["  No.  ", "no"],
  ["サポート終了日\n(予定)", "サポート終了日 予定"],
  ["Open\u200BShift", "openshift"],
])("folds %j to %j", (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

it.each([
  ["enterprise architect corporate", "enterprise architect", true],
  ["weekend report", "end", false],
  ["サポート終了日", "終了日", true],
  ["pro クラウドサーバ 追加", "pro クラウドサーバ", true],
  ["anything", "", false],
])("%j has %j: %s", (text, words, has) => {
  expect(hasWords(text, words)).toBe(has);
});
