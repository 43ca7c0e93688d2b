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
    loading: "ブックを開いています…",
    blankCell: "空白",
    notBuilt: "ビルド済みのアドインを読み込めませんでした。npm run build を実行してから、再読み込みしてください。",
  },
};
