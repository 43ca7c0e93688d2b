type LocalText = Readonly<Record<"en" | "ja", string>>;

/** Words that are written into the workbook. */
export const RESULT_WORDS = {
  row: { en: "Row", ja: "行" },
  name: { en: "Name in the list", ja: "一覧での名称" },
  policy: { en: "Policy read", ja: "適用ポリシー" },
  channel: { en: "Channel read", ja: "購入経路" },
  status: { en: "Status", ja: "状態" },
  supportEnd: { en: "Support end", ja: "サポート終了日" },
  renewFrom: { en: "Renew from", ja: "更新受付開始日" },
  renewBy: { en: "Renew by", ja: "更新期限" },
  reinstateBy: { en: "Reinstate by", ja: "再開期限" },
  nextAction: { en: "Next action", ja: "次の対応" },
  actionDate: { en: "Action date", ja: "対応日" },
  problem: { en: "Problem", ja: "問題点" },
  none: { en: "none", ja: "なし" },
  notStated: { en: "not stated", ja: "記載なし" },
  /** Behind a heading that the list has as well. */
  checked: { en: "(checked)", ja: "(確認結果)" },
} as const satisfies Record<string, LocalText>;

/** Names of sheets that are added, and the words on the one that lists what is to be checked. */
export const SHEET_WORDS = {
  results: { en: "Licence results", ja: "ライセンス確認結果" },
  toCheck: { en: "To check", ja: "要確認" },
  title: { en: "Licence list of sheet {sheet}", ja: "シート {sheet} のライセンス一覧" },
  asOf: { en: "As of", ja: "基準日" },
  licences: { en: "Licences checked", ja: "確認したライセンス" },
  stopped: { en: "Rows to check", ja: "要確認の行" },
  nothing: { en: "No row needs you.", ja: "要確認の行はありません。" },
  row: { en: "Row", ja: "行" },
  cell: { en: "Cell", ja: "セル" },
  header: { en: "Column", ja: "列" },
  found: { en: "Found", ja: "入力内容" },
  why: { en: "Why", ja: "理由" },
  expected: { en: "Expected", ja: "期待される内容" },
  repair: { en: "Proposal", ja: "修正案" },
  legend: { en: "Colours of the status", ja: "状態の色" },
  rows: { en: "Rows", ja: "行数" },
  policies: { en: "Policies", ja: "ポリシー" },
} as const satisfies Record<string, LocalText>;

/** What kept the workbook from being read or written. */
export const TROUBLES = {
  cancelled: { en: "Cancelled.", ja: "中止しました。" },
  noLicence: {
    en: "There is no licence in this list to write results for.",
    ja: "この一覧には、結果を書き込むライセンスがありません。",
  },
  listChanged: {
    en: "The list has changed since it was read. Read it again, then write.",
    ja: "読み取った後に一覧が変更されました。もう一度読み取ってから書き込んでください。",
  },
  policyChanged: {
    en: "The policy block {reason} has changed since the list was read. Read the list again, then write.",
    ja: "一覧を読み取った後にポリシー表 {reason} が変更されました。もう一度一覧を読み取ってから書き込んでください。",
  },
  blockChanged: {
    en: "The policy block was changed since it was written, or has lost its name, and may be in use. Delete it yourself where it is no longer needed.",
    ja: "ポリシー表は書き込んだ後に変更されたか、名前がなくなっていて、使われている可能性があります。不要な場合は、ご自身で削除してください。",
  },
  putChanged: {
    en: "The policy block {reason} was changed since it was written, or has lost its name, and may be in use. Undo takes back all of these policies or none.",
    ja: "ポリシー表 {reason} は書き込んだ後に変更されたか、名前がなくなっていて、使われている可能性があります。これらのポリシーはまとめてしか元に戻せないため、取り消しませんでした。",
  },
  nameTaken: {
    en: "Something in this workbook is called {reason} already. Give it another name in the Name Manager, then try again.",
    ja: "このブックでは {reason} という名前がすでに使われています。「名前の管理」で別の名前にしてから、もう一度実行してください。",
  },
  updateChanged: {
    en: "The policy block {reason} was changed since it was updated, or has lost its name: what is there is yours now.",
    ja: "ポリシー表 {reason} は更新した後に変更されたか、名前がなくなっているため、元に戻せません。",
  },
  blockGone: {
    en: "No two columns are called {reason} any more. Open the file again.",
    ja: "{reason} という名前の 2 列の表がもうありません。ファイルをもう一度開いてください。",
  },
  blockNotAsSeen: {
    en: "The policy block {reason} was changed since it was compared with the file. Open the file again.",
    ja: "ポリシー表 {reason} はファイルと比べた後に変更されました。ファイルをもう一度開いてください。",
  },
  blockSpills: {
    en: "One formula fills cells of the policy block {reason}. Change what it reads, or leave this policy out.",
    ja: "ポリシー表 {reason} のセルは 1 つの数式の結果です。数式が参照する元を変更するか、このポリシーを更新に含めないでください。",
  },
  blocksShareCells: {
    en: "The policy block {reason} and another one of this update need the same cells. Move one of them, or leave one out.",
    ja: "ポリシー表 {reason} と、更新するほかの表が同じセルを使います。一方を移動するか、更新に含めないでください。",
  },
  noRoomBelow: {
    en: "The new version of {reason} is longer, and the cells below its block are in use. Make room there, then try again.",
    ja: "{reason} の新しい版は行が多く、表の下のセルが使われています。空けてから、もう一度実行してください。",
  },
  sheetMissing: {
    en: "The sheet is no longer in this workbook. Choose the list again.",
    ja: "シートがこのブックにありません。一覧を選び直してください。",
  },
  editing: {
    en: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    ja: "セルが編集中です。シートで Enter または Esc キーを押してから、もう一度実行してください。",
  },
  protected: {
    en: "Excel does not allow the change: the sheet or the workbook is protected, or open read-only. Remove the protection, then try again.",
    ja: "変更が許可されていません。シートまたはブックが保護されているか、読み取り専用です。保護を解除してから、もう一度実行してください。",
  },
  tooMuch: {
    en: "One row is larger than Excel hands over at once (5 MB). Shorten its texts, then try again.",
    ja: "1行のデータが、一度に受け渡しできる大きさ(5 MB)を超えています。文字列を短くしてから、もう一度実行してください。",
  },
  gone: {
    en: "The workbook does not answer: it was closed, or the connection was lost. Open it again.",
    ja: "ブックが応答しません。閉じられたか、接続が切れました。もう一度開いてください。",
  },
  busy: {
    en: "Excel is busy. Wait a moment, then try again.",
    ja: "Excel が処理中です。しばらく待ってから、もう一度実行してください。",
  },
  failed: { en: "Excel did not do it: {reason}", ja: "Excel で実行できませんでした: {reason}" },
} as const satisfies Record<string, LocalText>;

/** In which state the workbook was left. */
export const LEFT_STATES = {
  unchanged: { en: "Nothing was changed.", ja: "何も変更していません。" },
  takenBack: {
    en: "What had been written was taken back; the workbook is as it was.",
    ja: "書き込んだ内容は取り消しました。ブックは元のままです。",
  },
  unknown: {
    en: "Whether anything was written is not known: look at the sheet.",
    ja: "書き込まれたかどうかは確認できません。シートを確認してください。",
  },
  partlyUpdated: {
    en: "Some of the policies may be updated and others not. Press Undo as soon as Excel answers again.",
    ja: "一部のポリシーだけが更新されている可能性があります。操作できるようになったら「元に戻す」を押してください。",
  },
  partlyPut: {
    en: "Some of the policies may be in the workbook and others not. Press Undo as soon as Excel answers again.",
    ja: "一部のポリシーだけがブックにある可能性があります。操作できるようになったら「元に戻す」を押してください。",
  },
  partlyWritten: {
    en: "Part of the results may still be in the workbook. Press Undo as soon as it answers again.",
    ja: "結果の一部がブックに残っている可能性があります。操作できるようになったら「元に戻す」を押してください。",
  },
} as const satisfies Record<string, LocalText>;
