import type { Texts } from "./texts";

const english = {
  plan: {
    introduction: "What will renewals cost?",
    notInExcel: "Open this pane in Excel to plan the renewals of a list.",
    loading: "Loading the plan",
    notLoaded: "The plan could not be loaded, and nothing was changed. Check the connection, then try again.",
    tryAgain: "Try again",
    useTable: 'Plan the table "{name}" ({address})',
    useList: "Plan the list {address}",
    orSelection: "Or select a range, then press the button.",
    useSelection: "Plan the selection",
    asOf: "As of",
    planned: {
      one: "{count} payment from {from} to {to}: {amounts}.",
      other: "{count} payments from {from} to {to}: {amounts}.",
    },
    noPayments: "No payment falls due from {from} to {to}.",
    lapsing: {
      one: "{count} licence loses support from {from} to {to}.",
      other: "{count} licences lose support from {from} to {to}.",
    },
    again: "Plan again",
    openQuestions: {
      one: "{count} decision about the list is open: the rows it is about may be left out.",
      other: "{count} decisions about the list are open: the rows they are about may be left out.",
    },
    noPrices: "No row has a price. Choose the column of prices in Check.",
    toCheck: "Decide in Check",
    failed: "The renewals could not be planned, and nothing was changed: {reason} Choose the list again.",
    notRemembered: "The settings hold as long as this pane is open, but could not be kept in the workbook. {reason}",
    noCurrency: "no currency named",
  },

  planWork: {
    planning: "Planning the renewals",
    comparing: "Comparing",
    inserting: "Inserting the plan",
    undoing: "Taking the plan out",
  },

  planSettings: {
    heading: "Settings",
    change: "change",
    summary: "{months}, fiscal year from {month}, uplift {uplift} %, by {group}",
    months: { one: "{count} month", other: "{count} months" },
    horizon: "Months",
    fiscalYear: "Fiscal year starts in",
    uplift: "Uplift a cycle (%)",
    groupBy: "Group by",
    groups: { vendor: "vendor", product: "product", month: "month", fiscalYear: "fiscal year" },
    wrong: "{from} to {to}",
    kept: "Kept in this workbook; the as-of date always starts with today.",
    line: "If",
    lines: { renew: "all renew", status: "as the status says", lapse: "all lapse" },
    about: {
      renew: "Each licence is renewed on the last day of each cycle.",
      status: "Active ones are renewed in time; lapsed ones are reinstated on the as-of date where that is possible.",
      lapse: "Nothing is paid. Licences that lose support are counted, not amounts.",
    },
  },

  rates: {
    heading: "Currencies",
    apart: "Amounts of different currencies are never added up. With a rate for each they become one.",
    into: "All in",
    each: "each on its own",
    rate: "1 {currency} in {into}",
    missing: "Rates are missing, so each currency stays on its own: {currencies}.",
    fromCells: "Take rates from the selected cells",
    taken: { one: "{count} rate taken from {address}.", other: "{count} rates taken from {address}." },
    none: "{address} holds no rates: select two columns, the currency (USD) and what one unit is worth.",
    nothing: "The selected cells are empty: select two columns, the currency (USD) and what one unit is worth.",
  },

  planChart: {
    heading: "By month",
    headingIn: "By month, in {currency}",
    others: "Others",
    all: "Licences",
    amounts: "Amounts",
    licences: "Licences losing support",
    described:
      "Bars for {months}, from {from} to {to}. Together {total}; the highest is {highest} in {month}. The tables below hold all numbers.",
    empty: "Nothing to draw from {from} to {to}.",
    month: "Month",
    total: "Total",
    payments: "Payments",
    year: "Fiscal year",
    partly: { one: "{year} ({count} month)", other: "{year} ({count} months)" },
    years: "By fiscal year",
    table: "All months as a table",
    show: "show",
    reinstating: {
      one: "To reinstate {count} of them on {day}: {amounts}.",
      other: "To reinstate {count} of them on {day}: {amounts}.",
    },
    notReinstated: {
      one: "{count} cannot be reinstated then, or at a price that nobody states",
      other: "{count} cannot be reinstated then, or at a price that nobody states",
    },
  },

  planRows: {
    leftOut: { one: "{count} row left out", other: "{count} rows left out" },
    assumed: { one: "{count} row counted with an assumption", other: "{count} rows counted with an assumption" },
    why: "why?",
    rows: { one: "{count} row", other: "{count} rows" },
    other: { one: "and {count} more row with it", other: "and {count} more rows with it" },
  },

  insertPlan: {
    heading: "Insert plan",
    whatHappens:
      "A new sheet is added: formulas that follow the as-of date, a chart, and the rows that were left out or assumed. Your own cells stay as they are.",
    button: "Insert plan",
    written: {
      one: 'The plan of {count} licence was written to the sheet "{sheet}" ({address}).',
      other: 'The plan of {count} licences was written to the sheet "{sheet}" ({address}).',
    },
    values: "This Excel has no formulas that fill several cells, so the plan holds values.",
    unfinished: 'The sheet "{sheet}" did not come to its end. Press Undo to take it out.',
    show: "Show the sheet",
    undo: "Undo",
    undone: "Undone. The sheet of the plan is gone; your own cells were not touched.",
    waiting: "Inserting is possible when the plan is there.",
    nothing: "There is nothing to insert: the list holds no licence that could be read.",
  },
} as const;

const japanese: Texts<typeof english> = {
  plan: {
    introduction: "更新にいくらかかるかを計画します。",
    notInExcel: "一覧の更新を計画するには、この作業ウィンドウを Excel で開いてください。",
    loading: "計画を読み込んでいます",
    notLoaded: "計画を読み込めませんでした。何も変更していません。接続を確認して、もう一度実行してください。",
    tryAgain: "もう一度実行",
    useTable: "テーブル「{name}」({address})を計画",
    useList: "一覧 {address} を計画",
    orSelection: "または、範囲を選択してからボタンを押してください。",
    useSelection: "選択範囲を計画",
    asOf: "基準日",
    planned: {
      one: "{from}から{to}までの支払い {count} 件: {amounts}。",
      other: "{from}から{to}までの支払い {count} 件: {amounts}。",
    },
    noPayments: "{from}から{to}までに支払いはありません。",
    lapsing: {
      one: "{from}から{to}までにサポートが切れるライセンス: {count} 件。",
      other: "{from}から{to}までにサポートが切れるライセンス: {count} 件。",
    },
    again: "もう一度計画",
    openQuestions: {
      one: "一覧について決まっていないことが {count} 件あります。該当する行は対象外になる場合があります。",
      other: "一覧について決まっていないことが {count} 件あります。該当する行は対象外になる場合があります。",
    },
    noPrices: "価格のある行がありません。「一覧を確認」で価格の列を選んでください。",
    toCheck: "「一覧を確認」で決める",
    failed: "更新を計画できませんでした。何も変更していません: {reason} 一覧を選び直してください。",
    notRemembered: "設定はこの作業ウィンドウを開いている間は有効ですが、ブックに保存できませんでした。{reason}",
    noCurrency: "通貨の記載なし",
  },

  planWork: {
    planning: "更新を計画しています",
    comparing: "比較しています",
    inserting: "計画を挿入しています",
    undoing: "計画を取り消しています",
  },

  planSettings: {
    heading: "設定",
    change: "変更",
    summary: "{months}、会計年度は{month}から、値上げ率 {uplift} %、{group}別",
    months: { one: "{count} か月", other: "{count} か月" },
    horizon: "月数",
    fiscalYear: "会計年度の開始月",
    uplift: "更新ごとの値上げ率(%)",
    groupBy: "グループ",
    groups: { vendor: "販売元", product: "製品", month: "月", fiscalYear: "会計年度" },
    wrong: "{from} から {to} まで",
    kept: "このブックに保存されます。基準日は毎回、今日から始まります。",
    line: "想定",
    lines: { renew: "すべて更新", status: "状態どおり", lapse: "すべて失効" },
    about: {
      renew: "どのライセンスも、毎回の最終日に更新するものとします。",
      status: "有効なものは期限内に更新し、失効したものは可能であれば基準日に再開するものとします。",
      lapse: "何も支払わない場合です。金額ではなく、サポートが切れるライセンスを数えます。",
    },
  },

  rates: {
    heading: "通貨",
    apart: "通貨の異なる金額は合計しません。すべてのレートを入力すると 1 つの通貨にまとめます。",
    into: "まとめる通貨",
    each: "通貨ごと",
    rate: "1 {currency} の価値({into})",
    missing: "レートがないため、通貨ごとに表示しています: {currencies}。",
    fromCells: "選択したセルのレートを使う",
    taken: {
      one: "{address} から {count} 件のレートを読み取りました。",
      other: "{address} から {count} 件のレートを読み取りました。",
    },
    none: "{address} にレートがありません。通貨(USD など)と 1 単位の価値の 2 列を選択してください。",
    nothing: "選択したセルは空です。通貨(USD など)と 1 単位の価値の 2 列を選択してください。",
  },

  planChart: {
    heading: "月別",
    headingIn: "月別({currency})",
    others: "その他",
    all: "ライセンス",
    amounts: "金額",
    licences: "サポートが切れるライセンス",
    described:
      "{from}から{to}までの{months}の棒グラフ。合計 {total}、最大は{month}の {highest}。すべての数値は下の表にあります。",
    empty: "{from}から{to}までに表示するものはありません。",
    month: "月",
    total: "合計",
    payments: "支払い",
    year: "会計年度",
    partly: { one: "{year}({count} か月分)", other: "{year}({count} か月分)" },
    years: "会計年度別",
    table: "すべての月の表",
    show: "表示",
    reinstating: {
      one: "{day}にこのうち {count} 件を再開する費用: {amounts}。",
      other: "{day}にこのうち {count} 件を再開する費用: {amounts}。",
    },
    notReinstated: {
      one: "その日に再開できない、または価格の記載がないもの {count} 件",
      other: "その日に再開できない、または価格の記載がないもの {count} 件",
    },
  },

  planRows: {
    leftOut: { one: "対象外の行 {count} 件", other: "対象外の行 {count} 件" },
    assumed: { one: "仮定を置いて数えた行 {count} 件", other: "仮定を置いて数えた行 {count} 件" },
    why: "理由",
    rows: { one: "{count} 行", other: "{count} 行" },
    other: { one: "ほか {count} 行", other: "ほか {count} 行" },
  },

  insertPlan: {
    heading: "計画の挿入",
    whatHappens:
      "新しいシートを追加します。基準日に合わせて変わる数式、グラフ、対象外や仮定の行が入ります。元のセルは変更しません。",
    button: "計画を挿入",
    written: {
      one: "{count} 件のライセンスの計画をシート「{sheet}」({address})に書き込みました。",
      other: "{count} 件のライセンスの計画をシート「{sheet}」({address})に書き込みました。",
    },
    values: "この Excel は複数のセルに結果を返す数式に対応していないため、計画は値で書き込みました。",
    unfinished: "シート「{sheet}」は最後まで書き込めていません。「元に戻す」を押して取り消してください。",
    show: "シートを表示",
    undo: "元に戻す",
    undone: "元に戻しました。計画のシートは消え、元のセルはそのままです。",
    waiting: "計画ができると挿入できます。",
    nothing: "挿入できるものがありません。読み取れたライセンスがありません。",
  },
};

/** Words of the Plan tab: choosing, settings, chart and tables, rows with reasons, the inserted sheet. */
export const planWords = { en: english, ja: japanese };
