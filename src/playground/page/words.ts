import { playgroundWords } from "../../locales/playground";
import { searchWith } from "./address";

export type Language = "en" | "ja";

/**
 * The page's language: as the address says (`?lang=ja`), else as the browser is set.
 *
 * @param search query part of the address
 * @param browserLanguage as `navigator.language`
 * @returns one of the two that the page speaks
 * @example languageOf("?lang=ja", "en-GB") //=> "ja"
 */
export function languageOf(search: string, browserLanguage: string): Language {
  const asked = new URLSearchParams(search).get("lang") ?? browserLanguage;
  return /^ja\b/i.test(asked) ? "ja" : "en";
}

/** Writes the words of a language into the page. */
export function fillWords(page: Document, language: Language): void {
  const words = playgroundWords[language];
  page.documentElement.lang = language;
  page.title = words.title;
  for (const element of page.querySelectorAll<HTMLElement>("[data-words]")) {
    const word = words[element.dataset["words"] as keyof typeof words];
    if (typeof word === "string") element.textContent = word;
  }
  const tries = words.tries.map((each) => {
    const item = page.createElement("li");
    item.textContent = each;
    return item;
  });
  page.querySelector("#tries")?.replaceChildren(...tries);
  page.querySelector("#grid")?.setAttribute("aria-label", words.grid);
  const other: Language = language === "en" ? "ja" : "en";
  const otherLink = page.querySelector("#other-language");
  otherLink?.setAttribute("href", searchWith(page.location.search, "lang", other));
  otherLink?.setAttribute("lang", other);
  page.querySelector("#help")?.setAttribute("href", `/addin/help${language === "ja" ? "-ja-JP" : ""}.html`);
}
