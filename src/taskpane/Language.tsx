import { createContext, useContext } from "react";
import { paneWords } from "../locales/taskpane";
import type { PaneWords } from "../locales/taskpane";
import { displayLanguage } from "../workbook/capabilities";

/** The language of the pane, for every component inside. */
export const Language = createContext<"en" | "ja">("en");

export function useLanguage(): { language: "en" | "ja"; words: PaneWords } {
  const language = useContext(Language);
  return { language, words: paneWords[language] };
}

/**
 * The language to show: Excel's display language, or the browser's where the page is opened without Excel.
 *
 * @param browser language of the browser, a BCP 47 tag
 */
export function paneLanguage(browser: string): "en" | "ja" {
  const inExcel = typeof Excel !== "undefined";
  if (inExcel) return displayLanguage();
  return /^ja\b/i.test(browser) ? "ja" : "en";
}
