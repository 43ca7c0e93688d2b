import type { PageWords } from "../../locales/pages";

/** A page of plain HTML that needs no script. */
export interface Page {
  words: PageWords;
  title: string;
  /** File name of the same page in the other language. */
  otherPage: string;
  otherTag: string;
  /** Inner HTML of the main part, escaped by its writer. */
  main: string;
}

/**
 * The file name of a localised copy: Japanese files carry the tag, English ones do not.
 *
 * @example fileIn("ja", "help.html") //=> "help-ja-JP.html"
 */
export function fileIn(language: "en" | "ja", file: string): string {
  return language === "en" ? file : file.replace(/(\.\w+)$/, "-ja-JP$1");
}

/** The frame around the help and the support page: title, language switch, style, no script allowed. */
export function page({ words, title, otherPage, otherTag, main }: Page): string {
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="icons/terms-32.png">
<link rel="stylesheet" href="pages.css">
</head>
<body>
<header>
<img src="icons/terms-64.png" alt="" width="32" height="32"><span>${escapeHtml(words.product)}</span>
<a href="${otherPage}" lang="${otherTag}" hreflang="${otherTag}">${escapeHtml(words.otherLanguage)}</a>
</header>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}

/** Text as it must stand in HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
