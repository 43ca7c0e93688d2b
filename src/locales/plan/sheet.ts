type LocalText = Readonly<Record<"en" | "ja", string>>;

/** Words on the sheet that a plan is written to. Words in braces are filled in. */
export const PLAN_SHEET_WORDS = {
  sheet: { en: "Renewal plan", ja: "更新計画" },
  title: { en: "Renewal plan of sheet {sheet}", ja: "シート {sheet} の更新計画" },

  // Settings
  asOf: { en: "As of", ja: "基準日" },
  asOfLive: {
    en: "Type another day or uplift: every formula on this sheet follows.",
    ja: "基準日や値上げ率を変更すると、このシートの数式がすべて計算し直されます。",
  },
  asOfFixed: {
    en: "This Excel has no formulas that fill several cells: the plan is written as values for this day.",
    ja: "この Excel は複数のセルに結果を返す数式に対応していないため、この日の計画を値で書き込みました。",
  },
  firstMonth: { en: "First month", ja: "最初の月" },
  months: { en: "Months", ja: "月数" },
  monthsFixed: {
    en: "For another number, insert the plan again.",
    ja: "月数を変えるには、計画を挿入し直してください。",
  },
  uplift: { en: "Uplift a cycle", ja: "更新ごとの値上げ率" },
  fiscalYearStart: { en: "Fiscal year starts in month", ja: "会計年度の開始月" },
  moved: { en: "Rows that moved in the list", ja: "一覧で動いた行" },
  movedHint: {
    en: "Above 0: the list was sorted or changed since. Insert the plan again.",
    ja: "0 より大きい場合、一覧が並べ替えまたは変更されています。計画を挿入し直してください。",
  },
  rate: { en: "Rate of {currency} in {into}", ja: "{currency} のレート({into})" },

  // Amounts
  amounts: { en: "Renewals", ja: "更新費用" },
  amountsIn: { en: "Renewals in {currency}", ja: "更新費用({currency})" },
  chart: { en: "All renewed in time, by month", ja: "月別(すべて期限内に更新)" },
  chartIn: { en: "All renewed in time, by month, in {currency}", ja: "月別(すべて期限内に更新、{currency})" },
  axis: { en: "Amount", ja: "金額" },
  fiscalYear: { en: "Fiscal year", ja: "会計年度" },
  fiscalYearFormat: { en: '"FY"0', ja: '0"年度"' },
  month: { en: "Month", ja: "月" },
  monthFormat: { en: "yyyy-mm", ja: 'yyyy"年"m"月"' },
  allGroups: { en: "Licences", ja: "ライセンス" },
  others: { en: "Others", ja: "その他" },
  fixedRenew: { en: "Not by formula", ja: "数式以外" },
  fixedStatus: { en: "Not by formula, as status", ja: "数式以外(状態どおり)" },
  renew: { en: "All renew", ja: "すべて更新" },
  status: { en: "As the status says", ja: "状態どおり" },
  total: { en: "Total", ja: "合計" },
  fixedNote: {
    en: "Amounts not by formula hold for {asOf} and this uplift only; with others they are #N/A, and so are their sums.",
    ja: "数式以外の金額は {asOf} とこの値上げ率だけのものです。変更すると、その合計とともに #N/A になります。",
  },

  // All lapse
  lapse: { en: "If nothing is renewed", ja: "何も更新しない場合" },
  losing: { en: "Lose support", ja: "サポート終了" },
  reinstating: { en: "To reinstate them", ja: "再開の費用" },
  reinstatingHint: {
    en: "Licences: {count}, reinstated on {day}, as of {asOf}. {currency}",
    ja: "{count} 件を {day} に再開した場合(基準日 {asOf})。{currency}",
  },

  // Rows of the list
  notes: {
    en: "Rows left out, or counted with an assumption, as of {asOf}",
    ja: "対象外の行と、仮定を置いて数えた行(基準日 {asOf})",
  },
  noNotes: { en: "None", ja: "なし" },
  cell: { en: "Cell", ja: "セル" },
  name: { en: "Name in the list", ja: "一覧での名称" },
  counted: { en: "Counted", ja: "集計" },
  why: { en: "Why", ja: "理由" },
  leftOut: { en: "left out", ja: "対象外" },
  assumed: { en: "assumed", ja: "仮定" },
  whyInLines: { en: "{why} ({lines})", ja: "{why}({lines})" },
  lapseLine: { en: "Nothing renewed", ja: "更新しない場合" },
  reinstatingLine: { en: "Reinstatement", ja: "再開" },

  // Licences
  licences: { en: "Licences", ja: "ライセンス" },
  vendor: { en: "Vendor", ja: "販売元" },
  policy: { en: "Policy", ja: "ポリシー" },
  supportEnd: { en: "Support end", ja: "サポート終了日" },
  amount: { en: "Amount", ja: "金額" },
  currency: { en: "Currency", ja: "通貨" },
  group: { en: "Group", ja: "グループ" },
  reinstatement: { en: "Reinstatement", ja: "再開費用" },
  continuesFrom: { en: "Continues from", ja: "継続の起点" },
  now: { en: "In the list now", ja: "現在の一覧" },
  rateColumn: { en: "Rate", ja: "レート" },
  statusColumn: { en: "Status", ja: "状態" },
  renewBy: { en: "Renew by", ja: "更新期限" },
  reinstatedUntil: { en: "Reinstated until", ja: "再開後の終了日" },
} as const satisfies Record<string, LocalText>;

export type PlanSheetWord = keyof typeof PLAN_SHEET_WORDS;

/**
 * Words of the sheet in one language.
 *
 * @param values of the words in braces
 * @example planSheetWords("en")("rate", { currency: "USD", into: "JPY" }) //=> "Rate of USD in JPY"
 */
export const planSheetWords =
  (language: "en" | "ja") =>
  (id: PlanSheetWord, values: Readonly<Record<string, string | number>> = {}): string =>
    PLAN_SHEET_WORDS[id][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

export type PlanSheetWords = ReturnType<typeof planSheetWords>;
