import { pageWords } from "../../locales/pages";
import { escapeHtml, fileIn, page } from "./page";

export const supportFile = "support.html";

/** The page that the manifest names as support, in one language. */
export function supportPage(language: "en" | "ja"): string {
  const words = pageWords[language];
  const other = language === "en" ? "ja" : "en";
  const { title, introduction, sections } = words.support;
  return page({
    words,
    title,
    otherPage: fileIn(other, supportFile),
    otherTag: pageWords[other].tag,
    main: [
      `<p>${escapeHtml(introduction)}</p>`,
      ...sections.map(
        ({ heading, lines }) =>
          `<section><h2>${escapeHtml(heading)}</h2>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}</section>`,
      ),
    ].join("\n"),
  });
}
