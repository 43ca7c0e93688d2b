/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { playgroundWords } from "../../../src/locales/playground";
import { fillWords, languageOf } from "../../../src/playground/page/words";

const html = readFileSync(resolve(__dirname, "../../../src/playground/page/index.html"), "utf8");

it("takes the language of the address, else of the browser, else English", () => {
  expect(languageOf("?lang=ja", "en-GB")).toBe("ja");
  expect(languageOf("?lang=en", "ja-JP")).toBe("en");
  expect(languageOf("", "ja-JP")).toBe("ja");
  expect(languageOf("", "fr")).toBe("en");
  expect(languageOf("?lang=jam", "ja")).toBe("en");
});

describe.each(["en", "ja"] as const)("the page in %s", (language) => {
  beforeEach(() => {
    document.documentElement.innerHTML = html;
    fillWords(document, language);
  });

  it("has a word wherever the page asks for one", () => {
    const asking = [...document.querySelectorAll("[data-words]")];
    expect(asking.length).toBeGreaterThan(5);
    expect(asking.filter((element) => !element.textContent)).toEqual([]);
  });

  it("says its language and its title", () => {
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).toBe(playgroundWords[language].title);
  });

  it("names the grid, and lists what to try", () => {
    expect(document.querySelector("main")?.getAttribute("aria-label")).toBe(playgroundWords[language].grid);
    expect(document.querySelectorAll("#tries li")).toHaveLength(playgroundWords[language].tries.length);
  });

  it("links to the help in its language, and to itself in the other", () => {
    const href = (id: string) => document.getElementById(id)?.getAttribute("href");
    expect(href("help")).toBe({ en: "/addin/help.html", ja: "/addin/help-ja-JP.html" }[language]);
    expect(href("other-language")).toBe({ en: "?lang=ja", ja: "?lang=en" }[language]);
  });

  it("keeps the rest of its address in the link to the other language", () => {
    history.replaceState(null, "", "?licences=5000");
    fillWords(document, language);
    const link = document.getElementById("other-language")?.getAttribute("href");
    expect(link).toBe({ en: "?licences=5000&lang=ja", ja: "?licences=5000&lang=en" }[language]);
    history.replaceState(null, "", "/");
  });
});
