import { confidenceWords } from "../confidence";
import type { Texts } from "./texts";

const english = {
  lookUp: {
    introduction: "What are the dates of one licence?",
    policy: "Policy",
    policyHint: "Search vendor or product",
    noPolicyFits: "No policy fits. Search for another word.",
    known: "I know",
    start: "Start date",
    end: "Support end",
    asOf: "As of",
    term: "Term",
    months: "{count} months",
    channel: "Channel",
    anyChannel: "any",
    chooseBoth: "Choose a policy and a date to see its answers.",
    policyGone: "The policy {name} has faults now, or its cells have lost that name. Look at it in the Policies tab.",
    answers: "Answers",
    timeZone: "time zone {zone}",
  },

  questions: {
    SUPPORT_START: "Support starts",
    START_WINDOW: "Start may be set",
    SUPPORT_END: "Support ends",
    SUPPORT_STATUS: "Status",
    NEXT_ACTION: "What to do next",
    RENEW_FROM: "Renew from",
    RENEW_BY: "Renew by",
    RENEWED_END: "Renewed in time, until",
    NOTICE_DATES: "Vendor's notices",
    REINSTATE_BY: "Reinstate by",
  },

  steps: { step: "Step", day: "Date", rule: "Rule", version: "Version: {version}" },

  source: {
    heading: "Source",
    confidence: "How sure",
    lost: "Lost when support lapses",
    notes: "Notes",
    read: "Source as of",
    confidences: confidenceWords.en,
  },
} as const;

const japanese: Texts<typeof english> = {
  lookUp: {
    introduction: "1 件のライセンスの日付を調べます。",
    policy: "ポリシー",
    policyHint: "販売元名か製品名で検索",
    noPolicyFits: "該当するポリシーがありません。別の語で検索してください。",
    known: "わかっている日付",
    start: "開始日",
    end: "サポート終了日",
    asOf: "基準日",
    term: "期間",
    months: "{count} か月",
    channel: "購入経路",
    anyChannel: "指定なし",
    chooseBoth: "ポリシーと日付を選ぶと、答えが表示されます。",
    policyGone: "ポリシー {name} に誤りがあるか、セルの名前がなくなっています。「ポリシー」タブで確認してください。",
    answers: "答え",
    timeZone: "タイムゾーン {zone}",
  },

  questions: {
    SUPPORT_START: "サポート開始日",
    START_WINDOW: "開始日に指定できる日",
    SUPPORT_END: "サポート終了日",
    SUPPORT_STATUS: "状態",
    NEXT_ACTION: "次にすること",
    RENEW_FROM: "更新の受付開始日",
    RENEW_BY: "更新の最終日",
    RENEWED_END: "期限内に更新した後の終了日",
    NOTICE_DATES: "販売元からの通知日",
    REINSTATE_BY: "再開の最終日",
  },

  steps: { step: "手順", day: "日付", rule: "規則", version: "版: {version}" },

  source: {
    heading: "出典",
    confidence: "確かさ",
    lost: "サポートが切れると失うもの",
    notes: "備考",
    read: "出典の時点",
    confidences: confidenceWords.ja,
  },
};

/** Words of the Look up tab. */
export const lookUpWords = { en: english, ja: japanese };
