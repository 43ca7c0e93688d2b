import type { Language } from "../messages";
import type { Amount, Anchor, Phrase, ShiftUnit, Step } from "./rule";

const ANCHOR_WORDS: Readonly<Record<Anchor, Readonly<Record<Language, string>>>> = {
  purchased: { en: "Purchase date", ja: "購入日" },
  delivered: { en: "Delivery date", ja: "納品日" },
  certificate: { en: "Start on the certificate", ja: "証書記載の開始日" },
  agreed: { en: "Agreed start", ja: "取り決めた開始日" },
  start: { en: "Start of support", ja: "サポート開始日" },
  end: { en: "Support end", ja: "サポート終了日" },
  paid: { en: "Payment date", ja: "入金日" },
};

const PHRASE_WORDS: Readonly<Record<Phrase, Readonly<Record<Language, string>>>> = {
  "month start": { en: "first day of that month", ja: "その月の1日" },
  "month end": { en: "last day of that month", ja: "その月の末日" },
  "next month start": { en: "first day of the next month", ja: "翌月1日" },
  "month start on or after": {
    en: "that day if it is a 1st, else the next 1st",
    ja: "1日ならその日、それ以外は翌月1日",
  },
  "business day on or before": {
    en: "that day or the last business day before it",
    ja: "その日、休業日なら直前の営業日",
  },
  "business day on or after": { en: "that day or the next business day", ja: "その日、休業日なら翌営業日" },
  "last business day": { en: "last business day of that month", ja: "その月の最終営業日" },
};

const UNIT_WORDS: Readonly<Record<ShiftUnit, Readonly<Record<Language, string>>>> = {
  day: { en: "day", ja: "日" },
  month: { en: "month", ja: "か月" },
  year: { en: "year", ja: "年" },
  "business day": { en: "business day", ja: "営業日" },
};

const ONE_TERM = { en: "one term", ja: "1期間" };

function lengthIn(amount: Amount, unit: ShiftUnit, term: number | null, language: Language): string {
  if (amount === "term" && term === null) return ONE_TERM[language];
  const count = amount === "term" ? term : amount;
  const word = UNIT_WORDS[unit][language];
  return language === "ja" ? `${count}${word}` : `${count} ${word}${count === 1 ? "" : "s"}`;
}

/**
 * The date a rule starts from, in words.
 *
 * @example describeAnchor("purchased", "en") //=> "Purchase date"
 */
export function describeAnchor(anchor: Anchor, language: Language): string {
  return ANCHOR_WORDS[anchor][language];
}

/**
 * One step of a rule in words.
 *
 * @param step parsed step
 * @param term length in months that stands for the word "term"; null where several are sold and none is meant
 * @param language "en" or "ja"
 * @returns a phrase without a full stop
 * @example describeStep({ kind: "shift", sign: 1, amount: 36, unit: "month" }, 12, "en") //=> "36 months later"
 */
export function describeStep(step: Step, term: number | null, language: Language): string {
  if (step.kind === "shift") {
    const length = lengthIn(step.amount, step.unit, term, language);
    if (language === "ja") return step.sign === 1 ? `${length}後` : `${length}前`;
    return step.sign === 1 ? `${length} later` : `${length} earlier`;
  }
  if (step.kind === "for") {
    const length = lengthIn(step.amount, step.unit, term, language);
    return language === "ja"
      ? `その日から${length.replace(/間$/, "")}間の最終日`
      : `last day of ${length} from that day`;
  }
  return PHRASE_WORDS[step.kind][language];
}
