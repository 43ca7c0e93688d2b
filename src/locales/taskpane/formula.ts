import type { Texts } from "./texts";

const english = {
  pick: {
    button: "pick",
    of: "Pick from the selected cell: {field}",
    picked: "from cell {address}",
    noDate: "{address} holds no date. Select a cell with a date, then press pick.",
    ambiguous: "{address} can be read day first or month first. Type the date here instead.",
    from1904:
      "This workbook counts its days from 1904, and {address} would be read four years too early. Type the date.",
  },

  formula: {
    heading: "Formula",
    introduction: "Select an empty cell, then insert the answer as a formula.",
    question: "Answer",
    button: "Insert formula",
    inserted: "Inserted into {address}.",
    occupied:
      "{address} is in use, and nothing was written. Select an empty cell, with room to the right for several dates.",
    notInExcel: "Open this pane in Excel to insert a formula.",
  },
} as const;

const japanese: Texts<typeof english> = {
  pick: {
    button: "取得",
    of: "選択中のセルから取得: {field}",
    picked: "セル {address} の値",
    noDate: "{address} に日付がありません。日付のセルを選択してから「取得」を押してください。",
    ambiguous: "{address} は日と月の順序が決まりません。ここに日付を入力してください。",
    from1904: "このブックは 1904 年から日付を数えるため、{address} は 4 年早く読まれます。日付を入力してください。",
  },

  formula: {
    heading: "数式",
    introduction: "空のセルを選択してから、答えを数式として挿入します。",
    question: "答え",
    button: "数式を挿入",
    inserted: "{address} に挿入しました。",
    occupied:
      "{address} は使用中のため、何も書き込みませんでした。空のセルを選択してください。複数の日付には右側の空きも必要です。",
    notInExcel: "数式を挿入するには、この作業ウィンドウを Excel で開いてください。",
  },
};

/** Words about taking a date from a cell, and putting an answer into one. */
export const formulaWords = { en: english, ja: japanese };
