/** How a licence list was understood, and what is asked about it. */
export const QUESTION_SENTENCES = {
  // How a column was understood
  headerSays: { en: 'The header says "{word}".', ja: "見出しに「{word}」とあります。" },
  datesEarlier: {
    en: "Its cells are dates, earlier than those of the other date column.",
    ja: "セルが日付で、もう一方の日付の列より前の日付です。",
  },
  datesLater: {
    en: "Its cells are dates, later than those of the other date column.",
    ja: "セルが日付で、もう一方の日付の列より後の日付です。",
  },
  onlyDates: { en: "It is the only column left with dates.", ja: "日付のある列はほかにありません。" },
  namesPolicies: { en: "Its cells are names of policies.", ja: "セルがポリシーの名前です。" },
  periodsInside: { en: "Its cells are periods, from and to.", ja: "セルが開始から終了までの期間です。" },
  chosen: { en: "You chose it.", ja: "指定された列です。" },

  // Questions, and the answers to choose from
  askDayMonthOrder: {
    en: '"{header}" has {found}: is the day first or the month?',
    ja: "「{header}」に {found} があります。日と月のどちらが先ですか?",
  },
  dayFirst: { en: "day first: day/month/year", ja: "日が先(日/月/年)" },
  monthFirst: { en: "month first: month/day/year", ja: "月が先(月/日/年)" },
  yearFirst: { en: "year first: year/month/day", ja: "年が先(年/月/日、西暦)" },
  askMonthOnly: {
    en: '"{header}" has {found}, a month without a day: which day of it is meant?',
    ja: "「{header}」に {found} のような年月だけの値があります。その月のいつですか?",
  },
  firstDay: { en: "first day of the month", ja: "月の初日" },
  lastDay: { en: "last day of the month", ja: "月の末日" },
  askTwoDigitYear: {
    en: '"{header}" has {found}, a year of two digits: in which order is it written?',
    ja: "「{header}」に {found} のような2桁の年があります。どの順に書かれていますか?",
  },
  askTermUnit: {
    en: '"{header}" has {found}: years or months?',
    ja: "「{header}」に {found} があります。年数ですか、月数ですか?",
  },
  askTurnedByTexts: {
    en: '"{header}" has real dates on the 1st to 12th of a month only ({dateAddress} is {date}), and later days as text only ({address} is {found}). An import that takes the day for the month leaves that behind: are the {count} real dates turned?',
    ja: "「{header}」では、日付形式のセルは各月の1日〜12日だけ({dateAddress} は {date})で、13日以降はすべて文字列です({address} は {found})。取り込み時に日と月が入れ替わるとこうなります。日付形式の {count} セルは入れ替わっていますか?",
  },
  askTurnedByTerm: {
    en: '"{header}": {address} is {found}, which fits start and term of its row only when day and month are turned, and it is not the only one. Has an import turned the {count} real dates whose day could be a month?',
    ja: "「{header}」の {address} は {found} ですが、日と月を入れ替えたときだけ開始日と期間に合います。同じセルがほかにもあります。取り込み時に、日が12以下の {count} セルの日と月が入れ替わりましたか?",
  },
  turnDates: {
    en: "turn day and month of the {count} real dates",
    ja: "日付形式の {count} セルの日と月を入れ替える",
  },
  keepDates: { en: "they are right as they stand", ja: "このままで正しい" },
  years: { en: "years", ja: "年" },
  months: { en: "months", ja: "か月" },
} as const satisfies Record<string, Record<"en" | "ja", string>>;
