/** Why a row of a plan was left out, or counted with an assumption. Words in braces are filled in. */
export const PLAN_SENTENCES = {
  // Left out
  noPriceColumn: {
    en: "The list has no column of prices or amounts: choose one.",
    ja: "価格または金額の列がありません。列を選んでください。",
  },
  priceMissing: { en: "No price is given in {cell}.", ja: "{cell} に価格がありません。" },
  priceUnread: { en: "{cell} holds {found}, which is no price.", ja: "{cell} の {found} は価格として読めません。" },
  quantityUnread: {
    en: "{cell} holds {found}, which is no quantity.",
    ja: "{cell} の {found} は数量として読めません。",
  },
  currencyUnread: {
    en: "{cell} holds {found}, which is no currency.",
    ja: "{cell} の {found} は通貨として読めません。",
  },
  twoCurrencies: {
    en: "{cell} is in {own}, but the row says {named}. Correct one of them.",
    ja: "{cell} は {own} ですが、行の通貨は {named} です。どちらかを直してください。",
  },
  notRead: { en: "The row could not be read.", ja: "この行は読めませんでした。" },
  choseToLeaveOut: { en: "You chose to leave this row out.", ja: "対象外に指定された行です。" },
  neverEnds: {
    en: "{policy}: open-ended, so nothing is paid at an end.",
    ja: "{policy}: 期限がないため、終了時の支払いはありません。",
  },
  lapsedBefore: {
    en: "Lapsed: support ended on {end}, before {first}, the first month of the plan.",
    ja: "失効: サポートは {end} に終了し、計画の最初の月({first} から)より前です。",
  },
  reinstatedTooShort: {
    en: "{policy}: reinstated on {paid}, support would end on {end}, in the past. Ask the vendor for more terms.",
    ja: "{policy}: {paid} に再開しても、サポートは過去の {end} に終了します。期間の追加を販売元に確認してください。",
  },
  endsThatDay: {
    en: "Support ends on {end} itself: it can still be renewed that day.",
    ja: "サポートの終了日が {end} 当日のため、まだ更新の扱いです。",
  },

  // Counted with an assumption
  oneAssumed: { en: "No quantity is given: 1 is used.", ja: "数量がないため、1 としました。" },
  countedAsRenewed: {
    en: "Support ended on {end}, earlier in the first month: counted as renewed in time.",
    ja: "サポートは最初の月のうち {end} に終了しています。期限内に更新したものとして数えました。",
  },
  firstPaidBefore: {
    en: "The renewal after {end} was to be paid by {payBy}, before the plan begins: only the later ones are counted.",
    ja: "{end} の後の更新は計画の開始より前の {payBy} が期限でした。その後の更新だけを数えました。",
  },
  renewsByItself: {
    en: "Renews by itself after {end}, as the last day to cancel it was {last}: counted as if cancelled in time.",
    ja: "解約できる最後の日 {last} を過ぎたため、{end} の後は自動的に更新されます。期限内に解約したものとして数えました。",
  },
  countedUntil: {
    en: "Renewals after {end} cannot be computed: counted until then.",
    ja: "{end} より後の更新は計算できないため、そこまでを数えました。",
  },

  // Names
  vendorNotNamed: { en: "(no vendor named)", ja: "(販売元の記載なし)" },
  productNotNamed: { en: "(no product named)", ja: "(製品名の記載なし)" },
} as const;
