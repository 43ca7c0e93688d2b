import { counted, fill, paneWords } from "../../src/locales/taskpane";

type Tree = string | { readonly [key: string]: Tree };

function texts(tree: Tree, path = ""): [string, string][] {
  if (typeof tree === "string") return [[path, tree]];
  return Object.entries(tree).flatMap(([key, each]) => texts(each, `${path}/${key}`));
}

const english = texts(paneWords.en as unknown as Tree);
const japanese = new Map(texts(paneWords.ja as unknown as Tree));
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([each]) => each).sort();

it.each(english)("%s says the same in Japanese", (path, text) => {
  const translated = japanese.get(path) ?? "";
  expect(translated).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  expect(placeholders(translated)).toEqual(placeholders(text));
});

it("has no Japanese text that English lacks", () => {
  expect([...japanese.keys()].sort()).toEqual(english.map(([path]) => path).sort());
});

it("fills words in braces and leaves unknown ones", () => {
  expect(fill("{count} rows of {sheet}", { count: 3 })).toBe("3 rows of {sheet}");
});

it.each([
  [1, "en", "1 row in A1"],
  [0, "en", "0 rows in A1"],
  [50_000, "en", "50,000 rows in A1"],
  [1, "ja", "1 rows in A1"],
] as const)("counts %d in %s", (count, language, text) => {
  const rows = { one: "{count} row in {cell}", other: "{count} rows in {cell}" };
  expect(counted(rows, count, language, { cell: "A1" })).toBe(text);
});
