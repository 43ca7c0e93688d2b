import { ALL_SENTENCES, message, sentence, type MessageId } from "../../src/rules/messages";

const wordsIn = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, word]) => word));

describe.each(Object.keys(ALL_SENTENCES))("%s", (id) => {
  const { en = "", ja = "" } = ALL_SENTENCES[id] ?? {};

  it("asks for the same values in both languages", () => {
    expect(wordsIn(ja)).toEqual(wordsIn(en));
  });

  it("is short enough for Excel's error card and ends as a sentence", () => {
    // Some only say where another sentence belongs.
    expect(en).toMatch(/([.?]|\{sentence\})$/);
    expect(ja).toMatch(/([。?？]|\{sentence\})$/);
    expect(en.length).toBeLessThan(160);
  });

  it("leaves no brace when it is filled in", () => {
    const values = Object.fromEntries([...wordsIn(en)].map((word) => [word, "x"]));
    expect(sentence(message(id as MessageId, values), "en")).not.toMatch(/[{}]/);
  });
});

it("fills values in, choosing the language of those that have two", () => {
  const missing = message("notStated", { policy: "nec-pp", what: { en: "last day", ja: "最終日" } });
  expect(sentence(missing, "en")).toBe("nec-pp: last day is not stated by the source. Ask the vendor.");
  expect(sentence(missing, "ja")).toBe("nec-pp: 最終日は出典に記載がありません。販売元に確認してください。");
});

it("shows what was found as it is, braces and dollar signs included", () => {
  const found = "$& {found} $1";
  expect(sentence(message("notAFlag", { argument: "locked", found }), "en")).toContain(found);
});
