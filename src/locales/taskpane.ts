import { checkWords } from "./taskpane/check";
import { formulaWords } from "./taskpane/formula";
import { lookUpWords } from "./taskpane/lookUp";
import { newPolicyWords } from "./taskpane/newPolicy";
import { planWords } from "./taskpane/plan";
import { planCalendarWords } from "./taskpane/planCalendar";
import { policyWords } from "./taskpane/policies";
import { policyFileWords } from "./taskpane/policyFiles";
import { policyUpdateWords } from "./taskpane/policyUpdate";
import { problemWords } from "./taskpane/problems";
import { timelineWords } from "./taskpane/timeline";
import type { Counted, Texts } from "./taskpane/texts";
import { understoodWords } from "./taskpane/understood";
import { whatIfWords } from "./taskpane/whatIf";

export type { Counted } from "./taskpane/texts";

const english = {
  title: "Licence Terms",
  tabs: { check: "Check", plan: "Plan", lookUp: "Look up", policies: "Policies" },
  why: "why?",
  whyOf: "Why: {question}",
  close: "close",
  none: "none",
  notStated: "not stated",
  ...lookUpWords.en,
  ...checkWords.en,
  ...understoodWords.en,
  ...problemWords.en,
  ...policyWords.en,
  ...newPolicyWords.en,
  ...policyFileWords.en,
  ...policyUpdateWords.en,
  ...timelineWords.en,
  ...formulaWords.en,
  ...planWords.en,
  ...planCalendarWords.en,
  ...whatIfWords.en,
} as const;

export type PaneWords = Texts<typeof english>;

const japanese: PaneWords = {
  title: "ライセンス サポート期限",
  tabs: { check: "一覧を確認", plan: "更新計画", lookUp: "1 件を調べる", policies: "ポリシー" },
  why: "理由",
  whyOf: "理由: {question}",
  close: "閉じる",
  none: "該当なし",
  notStated: "記載なし",
  ...lookUpWords.ja,
  ...checkWords.ja,
  ...understoodWords.ja,
  ...problemWords.ja,
  ...policyWords.ja,
  ...newPolicyWords.ja,
  ...policyFileWords.ja,
  ...policyUpdateWords.ja,
  ...timelineWords.ja,
  ...formulaWords.ja,
  ...planWords.ja,
  ...planCalendarWords.ja,
  ...whatIfWords.ja,
};

export const paneWords: Readonly<Record<"en" | "ja", PaneWords>> = { en: english, ja: japanese };

/**
 * A text with its words in braces filled in.
 *
 * @example fill("{count} months", { count: 12 }) //=> "12 months"
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * A text about a number, in the form that the number needs, with the number grouped as the language does.
 *
 * @example counted({ one: "{count} row", other: "{count} rows" }, 1200, "en") //=> "1,200 rows"
 */
export function counted(
  text: Counted,
  count: number,
  language: "en" | "ja",
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(language).select(count) === "one" ? text.one : text.other;
  return fill(form, { ...values, count: count.toLocaleString(language) });
}
