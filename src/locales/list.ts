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
} as const satisfies Record<string, Record<"en" | "ja", string>>;
