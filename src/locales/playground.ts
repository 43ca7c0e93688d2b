/** Words of the playground page around the grid. */
export interface PlaygroundWords {
  title: string;
  lead: string;
  /** One thing to try, each. */
  tries: readonly string[];
  help: string;
  /** In the other language, the way to it. */
  otherLanguage: string;
  toGrid: string;
  grid: string;
  activeCell: string;
  /** The add-in's task pane: its name, and the button that shows and hides it. */
  pane: string;
  showPane: string;
  hidePane: string;
  /** How many licences the list has: the choice, and one of its sizes, `{count}`. */
  sample: string;
  sampleSize: string;
  /** The part of the page that makes something go wrong with the Excel behind the grid. */
  developers: string;
  fault: string;
  faultNone: string;
  faultFails: string;
  faultClosed: string;
  faultEditing: string;
  faultProtected: string;
  faultRequest: string;
  faultSteps: string;
  faultSlow: string;
  faultSeconds: string;
  setFault: string;
  /** What is set now: nothing can be yet, nothing is, something is, it was and has happened. */
  openPaneFirst: string;
  faultIdle: string;
  faultSet: string;
  faultOver: string;
  /** Which Excel it is. */
  excelVersion: string;
  excelCurrent: string;
  excelOlder: string;
  /** What the pane asked for in vain, and that it was nothing. */
  missing: string;
  missingNone: string;
  /** A chart of the workbook, before its title; and one of a type that is not drawn, `{type}`. */
  chart: string;
  chartNotDrawn: string;
  loading: string;
  blankCell: string;
  /** What failed, and what to do. */
  notBuilt: string;
}

export const playgroundWords: Readonly<Record<"en" | "ja", PlaygroundWords>> = {
  en: {
    title: "Licence Terms playground",
    lead: "The add-in's worksheet functions in a spreadsheet, without Excel. Nothing leaves this machine, nothing is saved.",
    tries: [
      "Change a date in column D: the answers beside it follow.",
      "Point at a cell with #VALUE! or #N/A to read why.",
      "Type =TERM. in an empty cell to see all functions.",
      "Click into the list and open the task pane to check all of it.",
    ],
    help: "Help",
    otherLanguage: "日本語",
    toGrid: "To the spreadsheet (F6)",
    grid: "Spreadsheet. Arrow keys move, typing edits, F6 leaves it.",
    activeCell: "Active cell",
    pane: "Task pane",
    showPane: "Open the task pane",
    hidePane: "Hide the task pane",
    sample: "List",
    sampleSize: "{count} licences",
    developers: "For developers: faults of Excel",
    fault: "What goes wrong",
    faultNone: "nothing",
    faultFails: "a request fails",
    faultClosed: "the workbook is closed",
    faultEditing: "a cell is being edited",
    faultProtected: "the sheet in front is protected",
    faultRequest: "at request (1: the next)",
    faultSteps: "after so many of its steps",
    faultSlow: "every request takes long",
    faultSeconds: "seconds",
    setFault: "Set",
    openPaneFirst: "Open the task pane first.",
    faultIdle: "Nothing is wrong.",
    faultSet: "The fault is set.",
    faultOver: "The fault is over.",
    excelVersion: "Excel",
    excelCurrent: "current",
    excelOlder: "older (ExcelApi 1.11)",
    missing: "Asked for, but not in this Excel in memory:",
    missingNone: "nothing",
    chart: "Chart:",
    chartNotDrawn: "The playground does not draw charts of the type {type}. Excel does.",
    loading: "Opening the workbook ...",
    blankCell: "blank",
    notBuilt: "The built add-in could not be loaded. Run npm run build, then reload this page.",
  },
  ja: {
    title: "Licence Terms プレイグラウンド",
    lead: "アドインのワークシート関数を、Excelなしの表計算画面で試せます。データは外部に送信されず、保存もされません。",
    tries: [
      "D列の日付を変えると、横の答えが変わります。",
      "#VALUE! や #N/A のセルを指すと、理由が読めます。",
      "空のセルに =TERM. と入力すると、全関数が表示されます。",
      "一覧をクリックして作業ウィンドウを開くと、全件を確認できます。",
    ],
    help: "ヘルプ",
    otherLanguage: "English",
    toGrid: "表へ移動(F6)",
    grid: "表計算の画面。矢印キーで移動、入力で編集、F6で外に出ます。",
    activeCell: "選択中のセル",
    pane: "作業ウィンドウ",
    showPane: "作業ウィンドウを開く",
    hidePane: "作業ウィンドウを閉じる",
    sample: "一覧",
    sampleSize: "{count} 件",
    developers: "開発者向け: Excelの障害",
    fault: "起こす障害",
    faultNone: "なし",
    faultFails: "要求が失敗する",
    faultClosed: "ブックが閉じられる",
    faultEditing: "セルが編集中",
    faultProtected: "表示中のシートが保護されている",
    faultRequest: "何番目の要求か(1: 次)",
    faultSteps: "実行済みにする処理の数",
    faultSlow: "どの要求も時間がかかる",
    faultSeconds: "秒数",
    setFault: "設定",
    openPaneFirst: "先に作業ウィンドウを開いてください。",
    faultIdle: "障害はありません。",
    faultSet: "障害を設定しました。",
    faultOver: "障害は終わりました。",
    excelVersion: "Excel",
    excelCurrent: "現行版",
    excelOlder: "旧版(ExcelApi 1.11)",
    missing: "要求されたが、このメモリー内のExcelにないもの:",
    missingNone: "なし",
    chart: "グラフ:",
    chartNotDrawn: "プレイグラウンドは {type} 型のグラフを描画しません。Excelでは表示されます。",
    loading: "ブックを開いています…",
    blankCell: "空白",
    notBuilt: "ビルド済みのアドインを読み込めませんでした。npm run build を実行してから、再読み込みしてください。",
  },
};
