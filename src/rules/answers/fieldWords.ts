import type { LocalText } from "../messages";

const WORDS: Readonly<Record<string, LocalText>> = {
  "support start": { en: "first day of support", ja: "サポート開始日" },
  "start earliest": { en: "earliest start", ja: "最も早い開始日" },
  "start latest": { en: "latest start", ja: "最も遅い開始日" },
  "initial end": { en: "end of the first term", ja: "最初の期間の終了日" },
  "renewal opens": { en: "day on which renewal opens", ja: "更新の受付開始日" },
  "renewal closes": { en: "last day of a gapless renewal", ja: "更新の最終日" },
  "cancel by": { en: "last day to cancel an automatic renewal", ja: "自動更新を解約できる最終日" },
  "renewal terms": { en: "length of a renewal", ja: "更新期間の長さ" },
  "renewed end": { en: "end of the renewed term", ja: "更新後の終了日" },
  notices: { en: "day of a notice", ja: "通知日" },
  proration: { en: "price for a part of a term", ja: "期間の一部の料金" },
  "first end suspends all": { en: "suspension of all with the first end", ja: "最初の終了による一括停止" },
  "partial renewal disables the rest": {
    en: "effect of a partial renewal on the rest",
    ja: "一部更新が残りに与える影響",
  },
};
const LAST_REINSTATEMENT: LocalText = { en: "last day of reinstatement", ja: "再開の最終日" };
const REINSTATED_END: LocalText = { en: "end after a reinstatement", ja: "再開後の終了日" };

/**
 * A policy's field in the words of a sentence.
 *
 * @example fieldWords("late 1 until").en //=> "last day of reinstatement"
 */
export function fieldWords(field: string): LocalText {
  if (/^late \d until$/.test(field)) return LAST_REINSTATEMENT;
  if (/^late \d end$/.test(field)) return REINSTATED_END;
  return WORDS[field] ?? { en: field, ja: field };
}
