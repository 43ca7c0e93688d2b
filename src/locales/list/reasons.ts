/** What is wrong in a licence list, and why it matters. */
export const REASON_SENTENCES = {
  // Why a cell cannot be read
  whyNotADate: {
    en: "It is not a date; nothing is put in its place.",
    ja: "日付ではありません。ほかの値で補うことはしません。",
  },
  whyNoSuchDay: { en: "The calendar has no such day.", ja: "そのような日は暦にありません。" },
  whyBeforeEra: { en: "The day lies before that era began.", ja: "その元号が始まる前の日付です。" },
  whyDateOutOfRange: {
    en: "Excel counts days from 1900-03-01 to 9999-12-31 reliably, no others.",
    ja: "1900-03-01 から 9999-12-31 の範囲外の日付は計算できません。",
  },
  whyOrderUndecided: {
    en: "Day first or month first: the column does not show which, and the two are months apart.",
    ja: "日と月のどちらが先か、この列からは決まりません。読み方で何か月も変わります。",
  },
  whyMonthOnlyUndecided: {
    en: "A month without a day: first or last day is not decided.",
    ja: "年月だけの値です。初日か末日かが決まっていません。",
  },
  whyTwoDigitUndecided: {
    en: "A year of two digits: the order is not decided.",
    ja: "年が2桁です。並び順が決まっていません。",
  },
  whyYearAlone: {
    en: "A year alone; Excel would take it for a day of 1905.",
    ja: "年だけの値です。Excel では1905年の日付になってしまいます。",
  },
  whyNumberNoDate: {
    en: "A number that is no date of a licence.",
    ja: "ライセンスの日付とは考えられない数値です。",
  },
  whyErrorCell: { en: "The cell holds an error; mend its formula.", ja: "セルがエラーです。数式を直してください。" },
  whyTwoDates: {
    en: "Two dates in one cell, and nothing says which of them counts.",
    ja: "1つのセルに日付が2つあり、どちらを使うのかわかりません。",
  },
  whyPeriodCell: {
    en: "A whole period in one cell: the start is its first date, the end its second.",
    ja: "1つのセルに期間が書かれています。開始日は前の日付、終了日は後の日付です。",
  },
  whyNotATerm: {
    en: "It is not a length of time; the row is checked without it.",
    ja: "期間ではありません。期間なしで確認しました。",
  },
  whyTermUnitUndecided: { en: "Years or months is not decided.", ja: "年か月かが決まっていません。" },

  // What was assumed or tidied
  whyTextDate: {
    en: "Text, read as a date; Excel cannot count with it.",
    ja: "文字列を日付として読みました。このままでは計算に使えません。",
  },
  whyDecidedDate: {
    en: "Text, read as its column is read.",
    ja: "文字列を、この列の読み方に従って日付として読みました。",
  },
  whyShortYear: {
    en: "The year has two digits: 00 to 79 is read as 2000 to 2079, 80 to 99 as 1980 to 1999.",
    ja: "年が2桁です。00〜79 は 2000〜2079 年、80〜99 は 1980〜1999 年として読みました。",
  },
  whyAfterEra: {
    en: "The era had ended by that day; the year was counted on.",
    ja: "その日には元号が変わっています。元の元号のまま年を数えました。",
  },
  whyAnotherWeekday: {
    en: "The weekday written beside it is another; the date was used.",
    ja: "書かれている曜日と一致しません。日付のほうを使いました。",
  },
  whySerialAsText: {
    en: "A date's number as text, read as that date.",
    ja: "日付の連番が文字列になっています。その日付として読みました。",
  },
  whyImplausibleDate: {
    en: "No licence is likely to have this date.",
    ja: "ライセンスの日付としては考えにくい日付です。",
  },
  whyPlaceholder: {
    en: "It stands for nothing and is read as a blank.",
    ja: "値がないという意味なので、空白として読みました。",
  },
  whyOpenEnded: {
    en: "It means that there is no end; the row is read as open-ended.",
    ja: "終了日がないという意味なので、期限なしとして読みました。",
  },
  whyMergedCell: {
    en: "Merged with the cell above: its value was used.",
    ja: "上のセルと結合されているので、その値を使いました。",
  },
  whyPolicyByName: {
    en: "Read as {policy} by its name alone; no vendor confirms it.",
    ja: "名前だけから {policy} としました。販売元では確認できていません。",
  },
  whyChannelUnknown: {
    en: "{policy} has no such channel; cut-off times are left out.",
    ja: "{policy} にこの購入経路はありません。締切時刻は省きました。",
  },
  whyEndAssumed: {
    en: "No end is given: {end} is used, counted from {start} ({header}).",
    ja: "終了日がないため、{start}({header})から数えた {end} を使いました。",
  },
  whyStartOutsideWindow: {
    en: "{policy} lets support start from {earliest} to {latest}, unless it continues an earlier term.",
    ja: "{policy} のサポートは、継続の場合を除き {earliest} から {latest} までに始まります。",
  },
  whyEndNotTerm: {
    en: "{start} and a term of {term} months end on {end} under {policy}.",
    ja: "{policy} では、{start} から {term} か月の期間は {end} に終わります。",
  },
  whyNoNotice: {
    en: "The vendor sends its notices of the end only to registered users for this channel: watch the date yourself.",
    ja: "この購入経路では、終了の通知は登録したユーザーにだけ届きます。期日を自分で管理してください。",
  },

  // Money: no date depends on it
  whyNotAnAmount: {
    en: "It is not a number. The dates do not need it; a plan of renewals has to leave the row out.",
    ja: "数値ではありません。日付の確認には影響しませんが、更新計画には含められません。",
  },
  whyAmountUndecided: {
    en: "The point may stand before decimals or between thousands. Matters to a plan of renewals only.",
    ja: "点が小数点か桁区切りかわかりません。更新計画だけに影響します。",
  },
  whyPercentage: {
    en: "A percentage where an amount belongs. Matters to a plan of renewals only.",
    ja: "金額ではなく百分率です。更新計画だけに影響します。",
  },
  whyErrorAmount: {
    en: "The cell holds an error. Matters to a plan of renewals only.",
    ja: "セルがエラーです。更新計画だけに影響します。",
  },
  whyNotACurrency: {
    en: "No currency is known by this name. Matters to a plan of renewals only.",
    ja: "この名前の通貨はありません。更新計画だけに影響します。",
  },
  whyAnotherCurrency: {
    en: "The cell says {own}, the column of currencies {named}. Matters to a plan of renewals only.",
    ja: "このセルは {own}、通貨の列は {named} です。更新計画だけに影響します。",
  },
  whyNegativeAmount: {
    en: "Below zero: read as a return or a credit. Matters to a plan of renewals only.",
    ja: "負の数なので、返品または値引きとして読みました。更新計画だけに影響します。",
  },
  whyThousandsAssumed: {
    en: "The comma is read as standing between thousands. Matters to a plan of renewals only.",
    ja: "カンマを桁区切りとして読みました。更新計画だけに影響します。",
  },
  whyTextAmount: {
    en: "Text, read as a number; Excel cannot add it up.",
    ja: "文字列を数値として読みました。このままでは合計できません。",
  },

  // What stops a row
  whyPolicyUnknown: {
    en: "No policy is known by this name: choose one.",
    ja: "この名前のポリシーはありません。選んでください。",
  },
  whyDatesMissing: {
    en: "There is neither a start nor an end to go by.",
    ja: "開始日も終了日もないため確認できません。",
  },
  whyEndNotGiven: {
    en: "{policy} does not say how the first end is counted, and no end is given.",
    ja: "{policy} は最初の終了日の数え方を示しておらず、終了日もありません。",
  },
  whyEndBeforeStart: {
    en: "The end {end} lies before the start {start}.",
    ja: "終了日 {end} が開始日 {start} より前です。",
  },
  whyShiftedRow: {
    en: "The cells of this row stand one column beside their headers.",
    ja: "この行の値は見出しから1列ずれています。",
  },

  // Beyond single rows
  whySuspendedWithFirst: {
    en: "Support ID {id} has several ends: all of it is suspended from {day}, with the first of them.",
    ja: "サポートID {id} には終了日が複数あります。最初の終了日の翌日 {day} から全体が停止します。",
  },
  whyPartlyRenewed: {
    en: "Other licences of {customer} were renewed, this one ended on {end}: it may no longer be used.",
    ja: "{customer} のほかのライセンスは更新済みで、これは {end} に終了しています。このライセンスは使用できません。",
  },
  whyDuplicate: {
    en: "The same in every cell as row {first}. Both rows are kept.",
    ja: "{first} 行目とすべて同じです。両方の行を残しました。",
  },
  whyChangeOrder: {
    en: "The same licence and dates as row {first}, other cells differ: a change order, kept.",
    ja: "{first} 行目とライセンスと日付が同じで、ほかの値が違います。変更契約として残しました。",
  },
  whyHeaderRepeated: {
    en: "The headers again; the row is passed over.",
    ja: "見出しの繰り返しなので、読み飛ばしました。",
  },
  whyHeaderTwice: {
    en: "Two columns have this header; the one in {letters} is used.",
    ja: "同じ見出しの列が2つあります。{letters} 列を使いました。",
  },
  whyTurnedUndecided: {
    en: "An import seems to have turned day and month in this column ({address} is {text}); the date is not used before that is decided.",
    ja: "この列は取り込み時に日と月が入れ替わったようです({address} は {text})。どちらか決まるまで、この日付は使いません。",
  },
  whyTurnedDate: {
    en: "Day and month were turned back, as you decided for the column.",
    ja: "列への回答に従い、日と月を入れ替えて読みました。",
  },
  whyCountsFrom1904: {
    en: "The workbook counts days from 1904: 1462 days were added to each date.",
    ja: "このブックは1904年から日付を数えています。各日付に1462日を加えて読みました。",
  },
} as const satisfies Record<string, Record<"en" | "ja", string>>;
