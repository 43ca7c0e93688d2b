/** @jest-environment jsdom */
import { supportPage } from "../../../src/build/pages/supportPage";
import { pageWords } from "../../../src/locales/pages";

it.each(["en", "ja"] as const)("in %s has a section for each kind of trouble", (language) => {
  const page = new DOMParser().parseFromString(supportPage(language), "text/html");
  const headings = [...page.querySelectorAll("h2")].map(({ textContent }) => textContent);
  expect(page.documentElement.lang).toBe(language);
  expect(headings).toEqual(pageWords[language].support.sections.map(({ heading }) => heading));
});

it("says the same in both languages", () => {
  const shape = (language: "en" | "ja") => pageWords[language].support.sections.map(({ lines }) => lines.length);
  expect(shape("ja")).toEqual(shape("en"));
});
