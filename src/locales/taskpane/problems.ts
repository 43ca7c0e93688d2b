import type { Texts } from "./texts";

const english = {
  problems: {
    heading: "Problems",
    none: "No problems were found.",
    levels: {
      stops: "Stops the row",
      assumed: "Computed, with an assumption",
      tidied: "Tidied",
    },
    groups: { one: "{count} group", other: "{count} groups" },
    cells: { one: "{count} cell", other: "{count} cells" },
    oneDecision: "{cells}, one decision",
    show: "show",
    others: { one: "and {count} more cell", other: "and {count} more cells" },
    more: { one: "Show {count} more", other: "Show {count} more" },
    found: "{address} is {found}",
    foundBlank: "{address} is blank",
    expected: "expected: {expected}",
    meant: { certain: "meant: {value}", likely: "probably meant: {value}", possible: "meant: {value}?" },
    blank: "a blank cell",
    use: "use",
    useOf: "Use {value} for {address}",
    useAll: { one: "use for the 1 cell", other: "use for all {count}" },
  },
} as const;

const japanese: Texts<typeof english> = {
  problems: {
    heading: "問題",
    none: "問題は見つかりませんでした。",
    levels: {
      stops: "行を停止",
      assumed: "仮定して計算",
      tidied: "整えた値",
    },
    groups: { one: "{count} 種類", other: "{count} 種類" },
    cells: { one: "{count} セル", other: "{count} セル" },
    oneDecision: "{cells}をまとめて判断",
    show: "表示",
    others: { one: "ほか {count} セル", other: "ほか {count} セル" },
    more: { one: "さらに {count} 件を表示", other: "さらに {count} 件を表示" },
    found: "{address} は {found} です",
    foundBlank: "{address} は空白です",
    expected: "正しくは: {expected}",
    meant: { certain: "意味: {value}", likely: "おそらく: {value}", possible: "もしかして: {value}" },
    blank: "空白のセル",
    use: "使う",
    useOf: "{address} に {value} を使う",
    useAll: { one: "1 セルに使う", other: "{count} セルすべてに使う" },
  },
};

/** Words about what is wrong in a list. */
export const problemWords = { en: english, ja: japanese };
