import { policyExamples } from "../../../src/rules/answers";
import { bundledPolicies } from "../../../src/rules/policies";
import { byIdOnly, foldText, type FlatPolicy } from "../../../src/rules/policy";
import { flatPolicies, idOf, policyFiles, policyOf } from "./policyFiles";

/** Vendors whose sources number their rules. */
const NUMBERED = ["sparx-jp.json", "netjapan.json", "nec-pp.json"];
/** Longest notes, in letters: what does not fit is rarely read. */
const LONGEST_NOTES = { en: 260, ja: 160 };
/** Three of the first policies, whose conflicts and exceptions do not fit. */
const LONG_NOTES = ["sparx-jp", "netjapan-perpetual", "nec-pp"];

const KANA = /[\u3040-\u30FF]/;
const LATE_UNTIL = /^late \d until$/;

const numbered = NUMBERED.flatMap((name) => policyFiles.get(name)?.policies.map((own) => [idOf(own)] as const) ?? []);

it("bundles every policy of the data files", () => {
  expect(bundledPolicies.flats.map(idOf).sort()).toEqual(flatPolicies.map(idOf).sort());
});

it("gives no id and no name to two policies", () => {
  const names = flatPolicies.flatMap((flat) => {
    const { id, names: own } = policyOf(idOf(flat));
    return [...new Set([id, ...own.en, ...own.ja].map(foldText))];
  });
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const ids = flatPolicies.map((flat) => foldText(idOf(flat)));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(flatPolicies.map((flat) => [idOf(flat), flat] as const))("%s", (id, flat: FlatPolicy) => {
  const policy = policyOf(id);

  it("says who and what in both languages, and what lists call it", () => {
    for (const { en, ja } of [policy.vendor, policy.product]) {
      expect(en.trim()).not.toBe("");
      expect(ja.trim()).not.toBe("");
      expect(en).not.toMatch(KANA);
    }
    expect(policy.names.en.length).toBeGreaterThan(0);
    expect(policy.names.ja.length).toBeGreaterThan(0);
  });

  it("says in both languages where it stands, when that was read and how sure it is", () => {
    expect(policy.source.en).not.toMatch(/^\s*$/);
    expect(policy.source.ja).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
    expect(policy["source address"].en).toMatch(/^https?:\/\/[^\s/]+\.[^\s/]+\//);
    expect(policy["source address"].ja).toBe(policy["source address"].en);
    expect(policy["source read"].en).toContain("read 2026-11");
    expect(policy["source read"].ja).toContain("2026年11月");
    expect(["vendor page", "contract", "reseller page"]).toContain(flat["confidence"]);
  });

  it("has sentences of its own in each language", () => {
    const buys = policy.late.map(({ buy }) => buy).filter(({ en, ja }) => en + ja !== "");
    const conditions = [policy["notice condition"]].filter(({ en, ja }) => en + ja !== "");
    for (const { en, ja } of [policy.notes, ...buys, ...conditions]) {
      expect(en).toMatch(/^[A-Z0-9].*[.?]$/);
      expect(en).not.toMatch(KANA);
      expect(ja).toMatch(KANA);
    }
  });

  it("keeps its notes short", () => {
    const length = LONG_NOTES.includes(id) ? 700 : LONGEST_NOTES.en;
    expect(policy.notes.en.length).toBeLessThanOrEqual(length);
    expect(policy.notes.ja.length).toBeLessThanOrEqual(LONG_NOTES.includes(id) ? 300 : LONGEST_NOTES.ja);
  });

  it("has examples, and they are right", () => {
    const examples = policyExamples(policy);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.filter(({ right }) => !right)).toEqual([]);
  });

  it("does not take silence for no limit, and infers only what it states", () => {
    const inferred = policy.inferred.en;
    expect(inferred.filter((field) => LATE_UNTIL.test(field) && flat[field] === "no limit")).toEqual([]);
    expect(inferred.filter((field) => (flat[field] ?? "not stated") === "not stated")).toEqual([]);
  });
});

it.each(flatPolicies.filter((flat) => flat["confidence"] !== "vendor page").map((flat) => [idOf(flat), flat] as const))(
  "%s says in its notes who else than the vendor's page tells it",
  (id, flat) => {
    const { en, ja } = policyOf(id).notes;
    expect(en).toMatch(byIdOnly(flat) ? /reseller|distributor|third party|article|forum/ : /contract/);
    expect(ja).toMatch(byIdOnly(flat) ? /販売店|代理店|第三者|記事|フォーラム/ : /契約/);
  },
);

describe.each(numbered)("%s", (id) => {
  it("cites a rule of its source for every date it gives", () => {
    const policy = policyOf(id);
    const flat = flatPolicies.find((each) => idOf(each) === id) ?? {};
    const dates = ["initial end", "renewal opens", "renewed end", "late 1 until"].filter(
      (field) => !["none", "not stated"].includes(String(flat[field])) && flat[field] !== undefined,
    );
    for (const field of dates) expect([field, policy["rule ids"].has(field)]).toEqual([field, true]);
    for (const rule of [...policy["rule ids"].values()].flat()) expect(rule).toMatch(/^(SPX|NJ|NEC)-\d+$/);
  });
});

it("cites every numbered rule of its sources", () => {
  const cited = new Set(flatPolicies.flatMap((flat) => [...policyOf(idOf(flat))["rule ids"].values()].flat()));
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  expect([...ids("SPX", 20), ...ids("NJ", 7), ...ids("NEC", 6)].filter((id) => !cited.has(id))).toEqual([]);
});
