import { LIST_SENTENCES } from "../../src/locales/list";

const words = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(Object.entries(LIST_SENTENCES))("%s fills in the same words in both languages", (_, { en, ja }) => {
  expect([...new Set(words(ja))]).toEqual([...new Set(words(en))]);
  expect(en.trim()).not.toBe("");
  expect(ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|^\{\w+\}$/u);
});
