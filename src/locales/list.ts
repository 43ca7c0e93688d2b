/** Every sentence about a licence list: how it was understood, what is asked, what is wrong. Words in braces are filled in. */
export const LIST_SENTENCES = {
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
  chosen: { en: "You chose it.", ja: "指定された列です。" },

  // Questions, and the answers to choose from
  dayMonthOrder: {
    en: '"{header}" has {found}: is the day first or the month?',
    ja: "「{header}」に {found} があります。日と月のどちらが先ですか?",
  },
  dayFirst: { en: "day first: day/month/year", ja: "日が先(日/月/年)" },
  monthFirst: { en: "month first: month/day/year", ja: "月が先(月/日/年)" },
  yearFirst: { en: "year first: year/month/day", ja: "年が先(年/月/日、西暦)" },
  monthOnly: {
    en: '"{header}" has {found}, a month without a day: which day of it is meant?',
    ja: "「{header}」に {found} のような年月だけの値があります。その月のいつですか?",
  },
  firstDay: { en: "first day of the month", ja: "月の初日" },
  lastDay: { en: "last day of the month", ja: "月の末日" },
  twoDigitYear: {
    en: '"{header}" has {found}, a year of two digits: in which order is it written?',
    ja: "「{header}」に {found} のような2桁の年があります。どの順に書かれていますか?",
  },
  termUnit: {
    en: '"{header}" has {found}: years or months?',
    ja: "「{header}」に {found} があります。年数ですか、月数ですか?",
  },
  years: { en: "years", ja: "年" },
  months: { en: "months", ja: "か月" },
} as const satisfies Record<string, Record<"en" | "ja", string>>;
