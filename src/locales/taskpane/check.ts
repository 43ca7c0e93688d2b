import type { Texts } from "./texts";

const english = {
  check: {
    introduction: "Check a licence list.",
    notInExcel: "Open this pane in Excel to check a list.",
    looking: "Looking for a list around the selected cell",
    nothingFound:
      "There is nothing around the selected cell. Select a cell in your list, or its rows, then press the button.",
    useTable: 'Use the table "{name}" ({address})',
    useList: "Use the list {address}",
    orSelection: "Or select a range, then press the button.",
    useSelection: "Use selection",
    again: "Check again",
    asOf: "As of",
    summary: "{checked}: {good} good, {assumed} with an assumption, {stopped} stopped.",
    licences: { one: "{count} licence", other: "{count} licences" },
    noLicences: "No licences were found in {address}. Choose another row of headers below, or select another range.",
  },

  work: {
    reading: "Reading the list",
    understanding: "Working out what the list holds",
    checking: "Checking the licences",
    writing: "Writing results",
    undoing: "Taking the results back",
    progress: "{done} of {total} rows",
    cancel: "Cancel",
  },

  write: {
    heading: "Results",
    whatHappens:
      "New columns are written to the right of the list, or to a new sheet where there is no room. Your own cells stay as they are.",
    as: "Write as",
    formulas: "formulas, which go on answering when a date changes",
    values: "values, which stay as they are today",
    button: "Write results",
    waiting: "Writing is possible when the check is done.",
    nothing: "There is nothing to write: every row is stopped. Answer the questions and look at the problems first.",
    written: { one: "{count} row written to {address}.", other: "{count} rows written to {address}." },
    stopped: { one: '{count} row needs you: sheet "{sheet}".', other: '{count} rows need you: sheet "{sheet}".' },
    goToStopped: "Show these rows",
    unfinished: "Writing results to {address} did not come to its end. Press Undo to take back what was written.",
    apart: "There was no room beside the list: the results stand on a sheet of their own.",
    undo: "Undo",
    undone: "Undone. What was written is gone; your own cells were not touched.",
  },

  failure: {
    checking: "The list could not be checked, and nothing was changed: {reason} Choose the list again.",
    remembering: "Your decisions hold as long as this pane is open, but could not be kept in the workbook. {reason}",
  },
} as const;

const japanese: Texts<typeof english> = {
  check: {
    introduction: "ライセンスの一覧を確認します。",
    notInExcel: "一覧を確認するには、この作業ウィンドウを Excel で開いてください。",
    looking: "選択中のセルの周りにある一覧を探しています",
    nothingFound: "選択中のセルの周りには何もありません。一覧の中のセルか行を選択してから、ボタンを押してください。",
    useTable: "テーブル「{name}」({address})を使う",
    useList: "一覧 {address} を使う",
    orSelection: "または、範囲を選択してからボタンを押してください。",
    useSelection: "選択範囲を使う",
    again: "もう一度確認",
    asOf: "基準日",
    summary: "{checked}: 問題なし {good}、仮定あり {assumed}、停止 {stopped}。",
    licences: { one: "{count} 件", other: "{count} 件" },
    noLicences: "{address} にライセンスが見つかりません。下で見出しの行を選び直すか、別の範囲を選択してください。",
  },

  work: {
    reading: "一覧を読み取っています",
    understanding: "一覧の内容を調べています",
    checking: "ライセンスを確認しています",
    writing: "結果を書き込んでいます",
    undoing: "結果を取り消しています",
    progress: "{total} 行中 {done} 行",
    cancel: "キャンセル",
  },

  write: {
    heading: "結果",
    whatHappens: "一覧の右に新しい列を追加します。空きがなければ新しいシートに書き込みます。元のセルは変更しません。",
    as: "書き込み方法",
    formulas: "数式(日付を直すと答えも変わります)",
    values: "値(今日の答えのまま変わりません)",
    button: "結果を書き込む",
    waiting: "確認が終わると書き込めます。",
    nothing: "書き込める行がありません。すべての行が停止しています。先に質問に答え、問題を確認してください。",
    written: { one: "{address} に {count} 行を書き込みました。", other: "{address} に {count} 行を書き込みました。" },
    stopped: {
      one: "{count} 行は確認が必要です。シート「{sheet}」を見てください。",
      other: "{count} 行は確認が必要です。シート「{sheet}」を見てください。",
    },
    goToStopped: "その行を表示",
    unfinished:
      "{address} への書き込みが最後まで終わっていません。「元に戻す」を押して、書き込んだものを取り消してください。",
    apart: "一覧の横に空きがないため、結果は別のシートにあります。",
    undo: "元に戻す",
    undone: "元に戻しました。書き込んだものは消え、元のセルはそのままです。",
  },

  failure: {
    checking: "一覧を確認できませんでした。何も変更していません: {reason} 一覧を選び直してください。",
    remembering: "選んだ内容はこの作業ウィンドウを開いている間は有効ですが、ブックに保存できませんでした。{reason}",
  },
};

/** Words of the Check tab: choosing a list, waiting, writing results, what went wrong. */
export const checkWords = { en: english, ja: japanese };
