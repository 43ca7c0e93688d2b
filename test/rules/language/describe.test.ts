import { describeAnchor, describeStep } from "../../../src/rules/language/describe";
import { parseRule } from "../../../src/rules/language/parse";
import { ANCHORS, PHRASES } from "../../../src/rules/language/rule";

function described(step: string, language: "en" | "ja"): string {
  const parsed = parseRule(`end, ${step}`);
  const [read] = parsed.ok ? parsed.rule.steps : [];
  if (read === undefined) throw new Error(step);
  return describeStep(read, 12, language);
}

it.each([
  ["+ 36 months", "36 months later", "36か月後"],
  ["- 1 month", "1 month earlier", "1か月前"],
  ["+ term", "12 months later", "12か月後"],
  ["- 20 days", "20 days earlier", "20日前"],
  ["+ 5 business days", "5 business days later", "5営業日後"],
  ["for term", "last day of 12 months from that day", "その日から12か月間の最終日"],
  ["for 2 years", "last day of 2 years from that day", "その日から2年間の最終日"],
  ["last business day", "last business day of that month", "その月の最終営業日"],
])("%s in words", (step, en, ja) => {
  expect(described(step, "en")).toBe(en);
  expect(described(step, "ja")).toBe(ja);
});

it.each([
  ["+ term", "one term later", "1期間後"],
  ["for term", "last day of one term from that day", "その日から1期間の最終日"],
])("%s in words where several terms are sold", (step, en, ja) => {
  const parsed = parseRule(`end, ${step}`);
  const [read] = parsed.ok ? parsed.rule.steps : [];
  expect(read && [describeStep(read, null, "en"), describeStep(read, null, "ja")]).toEqual([en, ja]);
});

it("has different words for every phrase and every anchor, in both languages", () => {
  for (const language of ["en", "ja"] as const) {
    expect(new Set(PHRASES.map((phrase) => described(phrase, language))).size).toBe(PHRASES.length);
    expect(new Set(ANCHORS.map((anchor) => describeAnchor(anchor, language))).size).toBe(ANCHORS.length);
  }
  for (const phrase of PHRASES) expect(described(phrase, "ja")).not.toBe(described(phrase, "en"));
});
