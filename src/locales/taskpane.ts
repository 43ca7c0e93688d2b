const english = {
  title: "Licence Terms",
  tabs: { lookUp: "Look up", check: "Check" },
  why: "why?",
  whyOf: "Why: {question}",
  none: "none",
  notStated: "not stated",

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

  steps: { step: "Step", day: "Date", rule: "Rule" },

  source: {
    heading: "Source",
    confidence: "How sure",
    lost: "Lost when support lapses",
    notes: "Notes",
    read: "Source as of",
    confidences: {
      "vendor page": "the vendor's own page",
      contract: "a contract",
      "reseller page": "a reseller's page",
      inferred: "inferred",
      own: "entered by the user",
    },
  },

  check: {
    introduction: "Check a licence list with one formula.",
    select: "Select the rows of the list, or one cell in it, then press the button.",
    useSelection: "Use selection",
    notInExcel: "Open this pane in Excel to check a list.",
    nothingSelected: "The selected cells are empty. Select the rows of a list.",
    found: "{rows} rows in sheet {sheet}, rows {first} to {last}",
    withHeadings: "The row above them holds the headings.",
    columns: { policy: "Policy column", start: "Start column (optional)", end: "Support end column (optional)" },
    noColumn: "not in the list",
    asOf: "As of",
    chooseColumns: "Choose the policy column, and a start or an end column.",
    formula: "The formula",
    insert: "Insert formula",
    inserted: "Inserted: one row a licence in {address}.",
    occupied: "Nothing was written: {address} is in use. Clear those cells or move the list.",
    failed: "Excel did not do it, and nothing was changed: {reason}",
    headings: ["Status", "Expected end", "Problem", "Next action", "Action date", "Reinstate by"],
  },
} as const;

/** The same shape with any texts in it: both languages have the same keys. */
type Texts<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? { readonly [Place in keyof T]: string }
    : { readonly [Key in keyof T]: Texts<T[Key]> };

export type PaneWords = Texts<typeof english>;

const japanese: PaneWords = {
  title: "ライセンス サポート期限",
  tabs: { lookUp: "1 件を調べる", check: "一覧を確認" },
  why: "理由",
  whyOf: "理由: {question}",
  none: "該当なし",
  notStated: "記載なし",

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

  steps: { step: "手順", day: "日付", rule: "規則" },

  source: {
    heading: "出典",
    confidence: "確かさ",
    lost: "サポートが切れると失うもの",
    notes: "備考",
    read: "出典の時点",
    confidences: {
      "vendor page": "販売元自身のページ",
      contract: "契約書",
      "reseller page": "販売店のページ",
      inferred: "推定",
      own: "利用者が入力",
    },
  },

  check: {
    introduction: "ライセンスの一覧を 1 つの数式で確認します。",
    select: "一覧の行、または一覧の中のセルを 1 つ選んでから、ボタンを押してください。",
    useSelection: "選択範囲を使う",
    notInExcel: "一覧を確認するには、この作業ウィンドウを Excel で開いてください。",
    nothingSelected: "選択したセルは空です。一覧の行を選択してください。",
    found: "シート {sheet} の {first} 行目から {last} 行目まで、{rows} 件",
    withHeadings: "すぐ上の行は見出しです。",
    columns: { policy: "ポリシーの列", start: "開始日の列(省略可)", end: "サポート終了日の列(省略可)" },
    noColumn: "一覧にない",
    asOf: "基準日",
    chooseColumns: "ポリシーの列と、開始日か終了日の列を選んでください。",
    formula: "数式",
    insert: "数式を挿入",
    inserted: "挿入しました。{address} に 1 件につき 1 行で表示します。",
    occupied: "何も書き込みませんでした。{address} が使われています。そのセルを空けるか、一覧を移動してください。",
    failed: "Excel で処理できませんでした。何も変更していません: {reason}",
    headings: ["状態", "本来の終了日", "問題", "次にすること", "その日付", "再開の最終日"],
  },
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
