import type { Texts } from "./texts";

const english = {
  whatIf: {
    heading: "What if?",
    introduction: "Compare with another day, or with another policy for the rows of one policy.",
    compare: "Compare",
    with: { asOf: "another as-of date", policy: "another policy" },
    asOf: "The other as-of date",
    instead: "Instead of",
    other: "the policy",
    button: "Compare",
    chooseDay: "Type a day other than the as-of date above.",
    choosePolicy: "Choose another policy than that of the rows.",
    moved: { one: "{count} of {all} rows moves.", other: "{count} of {all} rows move." },
    nothing: "None of {all} rows moves.",
    later: { one: "{count} day later", other: "{count} days later" },
    earlier: { one: "{count} day earlier", other: "{count} days earlier" },
    rows: { one: "{count} row {shift}", other: "{count} rows {shift}" },
    inRows: { one: "{count} row", other: "{count} rows" },
    oneSided: { one: "{count} row can be told on one side only", other: "{count} rows can be told on one side only" },
    more: { one: "and {count} more way", other: "and {count} more ways" },
    list: "All rows that move",
    what: {
      status: "Status",
      end: "Support end",
      renewBy: "Renew by",
      reinstateBy: "Reinstate by",
      nextAction: "Next action",
      amount: "Next amount",
    },
    none: "none",
    cannotTell: "not to be told: {why}",
  },
} as const;

const japanese: Texts<typeof english> = {
  whatIf: {
    heading: "条件を変えた場合",
    introduction: "別の基準日、またはあるポリシーの行に別のポリシーを使った場合と比べます。",
    compare: "比べる条件",
    with: { asOf: "別の基準日", policy: "別のポリシー" },
    asOf: "比べる基準日",
    instead: "置き換えるポリシー",
    other: "使うポリシー",
    button: "比較する",
    chooseDay: "上の基準日とは別の日を入力してください。",
    choosePolicy: "行のポリシーとは別のポリシーを選んでください。",
    moved: { one: "{all} 行中 {count} 行が変わります。", other: "{all} 行中 {count} 行が変わります。" },
    nothing: "{all} 行のうち変わる行はありません。",
    later: { one: "{count} 日後ろ", other: "{count} 日後ろ" },
    earlier: { one: "{count} 日前", other: "{count} 日前" },
    rows: { one: "{shift}へ {count} 行", other: "{shift}へ {count} 行" },
    inRows: { one: "{count} 行", other: "{count} 行" },
    oneSided: { one: "片方だけで判断できる行 {count} 件", other: "片方だけで判断できる行 {count} 件" },
    more: { one: "ほか {count} 通り", other: "ほか {count} 通り" },
    list: "変わるすべての行",
    what: {
      status: "状態",
      end: "サポート終了日",
      renewBy: "更新期限",
      reinstateBy: "再開期限",
      nextAction: "次の対応",
      amount: "次の金額",
    },
    none: "なし",
    cannotTell: "判断できません: {why}",
  },
};

/** Words of comparisons in the Plan tab. */
export const whatIfWords = { en: english, ja: japanese };
