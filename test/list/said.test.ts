import { say, wordsOf } from "../../src/list/said";
import { LIST_SENTENCES } from "../../src/locales/list";
import { ALL_SENTENCES, message } from "../../src/rules/messages";

it("fills in the words of a sentence, in both languages", () => {
  const said = say("headerSays", { word: "expiry" });
  expect(wordsOf(said, "en")).toBe('The header says "expiry".');
  expect(wordsOf(said, "ja")).toBe("見出しに「expiry」とあります。");
});

it("says what the rules say, too", () => {
  expect(wordsOf(message("notRenewable", { policy: "acme" }), "en")).toContain("acme: this licence is not renewed");
});

it("chooses the language of values that have two", () => {
  const known = { en: "direct", ja: "ダイレクト" };
  expect(wordsOf(say("expectChannel", { known }), "ja")).toBe("次のいずれか: ダイレクト");
});

it("shares no sentence id with the rules, or one of both could never be said", () => {
  expect(Object.keys(LIST_SENTENCES).filter((id) => id in ALL_SENTENCES)).toEqual([]);
});
