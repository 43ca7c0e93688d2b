import type { Texts } from "./texts";

const english = {
  newPolicy: {
    open: "New policy",
    heading: "New policy",
    introduction:
      "Choose how the vendor ends support. A block with those rules goes into free cells of the active sheet, for you to fill in.",
    pattern: "Pattern",
    patterns: {
      "month end": "Month end",
      anniversary: "Anniversary",
      "next month start": "From the next month's first day",
      "fixed date": "Date printed in the contract",
      "open ended": "Without an end",
    },
    about: {
      "month end": "Bought 2026-04-15 for 12 months: ends 2027-04-30.",
      anniversary: "Bought 2026-04-15 for 12 months: ends 2027-04-14.",
      "next month start": "Delivered 2026-04-15: begins 2026-05-01, ends 2027-04-30.",
      "fixed date": "The contract prints the end; your list has it in a column. Each renewal adds its term.",
      "open ended": "Runs until somebody cancels it.",
    },
    vendor: "Vendor",
    product: "Product, as your lists call it",
    now: "The block, checked now",
    follows:
      "Change {name} in the sheet: decide what is not stated, and replace the examples by dates of your own contract. This check follows when you go to another cell.",
    gone: "No cells are called {name} any more.",
    again: "Check again",
  },
} as const;

const japanese: Texts<typeof english> = {
  newPolicy: {
    open: "新しいポリシー",
    heading: "新しいポリシー",
    introduction:
      "サポートの終わり方を選んでください。その規則を書いた表を作業中のシートの空いているセルに書き込みます。続きを記入してください。",
    pattern: "パターン",
    patterns: {
      "month end": "月末",
      anniversary: "応当日の前日",
      "next month start": "翌月 1 日から",
      "fixed date": "契約書に記載の日付",
      "open ended": "終了日なし",
    },
    about: {
      "month end": "2026-04-15 に 12 か月分を購入すると、2027-04-30 に終了します。",
      anniversary: "2026-04-15 に 12 か月分を購入すると、2027-04-14 に終了します。",
      "next month start": "2026-04-15 の納品なら 2026-05-01 に始まり、2027-04-30 に終了します。",
      "fixed date": "終了日は契約書に記載され、一覧の列にあります。更新のたびに期間を足します。",
      "open ended": "解約するまで続きます。",
    },
    vendor: "販売元",
    product: "製品(一覧での名称)",
    now: "ポリシー表の確認(現在)",
    follows:
      "シートの {name} を直してください。「not stated」の項目を決め、例を自社の契約の日付に置き換えます。別のセルに移ると、この確認も更新されます。",
    gone: "{name} という名前のセルはもうありません。",
    again: "もう一度確認",
  },
};

/** Words of the room where a policy is begun. */
export const newPolicyWords = { en: english, ja: japanese };
