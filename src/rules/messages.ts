/** The languages people can read answers in. */
export type Language = "en" | "ja";

export type LocalText = Readonly<Record<Language, string>>;

/**
 * Every sentence that can stand behind an error, in one place so that the wording is reviewable: what is wrong, what
 * was found, what to do. Words in braces are filled in.
 */
const SENTENCES = {
  // A cell that cannot be read
  notADate: {
    en: "{argument}: {found} is not a date. Enter a date, or text such as 2021-04-30 or 令和3年4月30日.",
    ja: "{argument}: {found} は日付ではありません。日付、または 2021-04-30、令和3年4月30日 のような文字列を入力してください。",
  },
  ambiguousDate: {
    en: "{argument}: {found} can be read day first or month first. Write the year first, such as 2021-05-04.",
    ja: "{argument}: {found} は日と月の順序が決まりません。2021-05-04 のように年から書いてください。",
  },
  noSuchDay: {
    en: "{argument}: {found} is not a day of the calendar. Check the day and the month.",
    ja: "{argument}: {found} という日は暦にありません。月と日を確認してください。",
  },
  dayMissing: {
    en: "{argument}: {found} names no day. Write it in full, such as 2021-04-30.",
    ja: "{argument}: {found} には日がありません。2021-04-30 のように日まで書いてください。",
  },
  beforeEra: {
    en: "{argument}: {found} lies before that era began. Check the era and the year.",
    ja: "{argument}: {found} はその元号が始まる前の日付です。元号と年を確認してください。",
  },
  twoDigitYear: {
    en: "{argument}: the year in {found} has two digits. Write it with four, such as 2021-04-30.",
    ja: "{argument}: {found} の年が2桁です。2021-04-30 のように4桁で書いてください。",
  },
  dateOutOfRange: {
    en: "{argument}: {found} lies outside 1900-03-01 to 9999-12-31. Enter a date in that range.",
    ja: "{argument}: {found} は 1900-03-01 から 9999-12-31 の範囲外です。この範囲の日付を入力してください。",
  },
  notAFlag: {
    en: "{argument}: {found} is neither TRUE nor FALSE. Enter one of the two.",
    ja: "{argument}: {found} は TRUE でも FALSE でもありません。どちらかを入力してください。",
  },
  notATerm: {
    en: "{argument}: {found} is not a length in months. Enter a whole number from 1 to 1200, such as 12.",
    ja: "{argument}: {found} は月数ではありません。12 のような 1 から 1200 の整数を入力してください。",
  },
  notADirection: {
    en: "{argument}: {found} is not a direction. Enter -1 for on or before, 1 for on or after.",
    ja: "{argument}: {found} は方向ではありません。以前は -1、以後は 1 を入力してください。",
  },
  notApprovalDays: {
    en: "{found} is not a number of business days for approval. Enter a whole number from 0 to 60.",
    ja: "{found} は承認にかかる営業日数ではありません。0 から 60 の整数を入力してください。",
  },
  notALanguage: {
    en: '{argument}: {found} is not a language of this add-in. Enter "en" or "ja".',
    ja: '{argument}: {found} には対応していません。"en" か "ja" を入力してください。',
  },
  notText: {
    en: "{argument}: {found} is not text. Enter text.",
    ja: "{argument}: {found} は文字列ではありません。文字列を入力してください。",
  },
  notANumber: {
    en: "{argument}: {found} is not a number. Enter one such as 14520, without currency or separators.",
    ja: "{argument}: {found} は数値ではありません。14520 のように、通貨や桁区切りのない数値を入力してください。",
  },
  notAWholeNumber: {
    en: "{argument}: {found} is not a whole number from {from} to {to}. Enter one.",
    ja: "{argument}: {found} は {from} から {to} の整数ではありません。この範囲の整数を入力してください。",
  },
  notAnUplift: {
    en: "{argument}: {found} is not a rise a cycle. Enter a fraction above -1, such as 0.03 or 3%.",
    ja: "{argument}: {found} は更新ごとの上昇率ではありません。0.03 や 3% のような、-1 より大きい割合を入力してください。",
  },
  notABasis: {
    en: '{argument}: {found} is not a way to spread a cost. Enter "month" or "day".',
    ja: '{argument}: {found} という配分方法はありません。"month" か "day" を入力してください。',
  },
  errorInCell: {
    en: "{argument}: the cell holds the error {found}. Mend that cell.",
    ja: "{argument}: セルがエラー {found} です。そのセルを直してください。",
  },
  oneCellOnly: {
    en: "{argument}: {found} cells were given. Give one cell.",
    ja: "{argument}: {found} 個のセルが指定されました。セルを1つだけ指定してください。",
  },
  outsideArgument: {
    en: "{argument} has no row or column for this cell. Give ranges of equal size, one row, one column or one cell.",
    ja: "{argument} にはこのセルに当たる行や列がありません。同じ大きさの範囲、1行、1列、または1つのセルを指定してください。",
  },
  resultOutOfRange: {
    en: "The result lies outside 1900-03-01 to 9999-12-31. Check the date {found}.",
    ja: "結果が 1900-03-01 から 9999-12-31 の範囲を超えます。日付 {found} を確認してください。",
  },
  noBusinessDay: {
    en: "No business day was found within a year of {found}. Check the list of closed days.",
    ja: "{found} から1年以内に営業日がありません。休業日の一覧を確認してください。",
  },

  // Policies and their blocks
  unknownPolicy: {
    en: "No policy is called {found}. Nearest: {nearest}. TERM.POLICIES() lists them all.",
    ja: "{found} というポリシーはありません。近いもの: {nearest}。一覧は TERM.POLICIES() で見られます。",
  },
  policyMissing: {
    en: "No policy is given. Enter an id such as {nearest}, a product name, or a policy block.",
    ja: "ポリシーがありません。{nearest} のような id、製品名、またはポリシー表を指定してください。",
  },
  noPolicyFound: {
    en: "No policy matches {found}. Search for a part of a vendor, product or id.",
    ja: "{found} に合うポリシーはありません。販売元、製品、id の一部で検索してください。",
  },
  unknownQuestion: {
    en: "{found} cannot be explained. Enter one of: {known}.",
    ja: "{found} は説明できません。次のどれかを入力してください: {known}。",
  },
  secondDateMissing: {
    en: "{question} needs date2: {argument}. Enter it.",
    ja: "{question} には date2({argument})が必要です。入力してください。",
  },
  unknownField: {
    en: 'Policy block, row {row}: there is no field "{field}". Nearest: {nearest}.',
    ja: "ポリシー表 {row} 行目: 項目「{field}」はありません。近いもの: {nearest}。",
  },
  fieldTwice: {
    en: 'Policy block, row {row}: the field "{field}" stands there twice. Keep one.',
    ja: "ポリシー表 {row} 行目: 項目「{field}」が2回あります。1つにしてください。",
  },
  fieldIsError: {
    en: 'Policy block, row {row}: the cell of "{field}" holds the error {found}. Mend that cell.',
    ja: "ポリシー表 {row} 行目: 「{field}」のセルがエラー {found} です。そのセルを直してください。",
  },
  fieldWrong: {
    en: 'Policy field "{field}": {found} does not fit. Expected {expected}.',
    ja: "ポリシーの項目「{field}」: {found} は使えません。使えるもの: {expected}。",
  },
  ruleWrong: {
    en: 'Policy field "{field}": the word {found} at character {position} does not fit. Expected {expected}.',
    ja: "ポリシーの項目「{field}」: {position} 文字目の {found} は使えません。使えるもの: {expected}。",
  },
  anchorWrong: {
    en: 'Policy field "{field}": a rule here cannot start from {found}. Start it from {expected}.',
    ja: "ポリシーの項目「{field}」: ここの規則は {found} から始められません。{expected} から始めてください。",
  },
  lateGap: {
    en: 'Policy field "{field}": late stage {stage} is there without stage {missing}. Number the stages from 1.',
    ja: "ポリシーの項目「{field}」: 段階 {missing} がないのに段階 {stage} があります。1 から順に番号を付けてください。",
  },
  versionGap: {
    en: 'Policy field "{field}": earlier version {version} is there without version {before}. Number them from 1, the latest.',
    ja: "ポリシーの項目「{field}」: 以前の版 {before} がないのに版 {version} があります。新しいものから順に 1 から番号を付けてください。",
  },

  // Input that the policy refuses
  endNotMonthEnd: {
    en: "{policy}: support always ends on the last day of a month, and {found} is not one. Meant: {meant}?",
    ja: "{policy}: サポートは必ず月末に終わりますが、{found} は月末ではありません。{meant} ではありませんか?",
  },
  notMonthStart: {
    en: "{policy}: this date is always the 1st of a month, and {found} is not. Meant: {meant}?",
    ja: "{policy}: この日付は必ず月の1日ですが、{found} は1日ではありません。{meant} ではありませんか?",
  },
  termNotSold: {
    en: "{policy}: a term of {found} months is not sold. Sold are: {sold}.",
    ja: "{policy}: {found} か月の期間は販売されていません。販売されている期間: {sold}。",
  },
  termMissing: {
    en: "{policy}: the length of a term is not stated. Give the term in months.",
    ja: "{policy}: 期間の長さは記載されていません。期間を月数で指定してください。",
  },
  unknownChannel: {
    en: "{policy}: there is no channel {found}. Known: {known}.",
    ja: "{policy}: 購入経路 {found} はありません。使えるもの: {known}。",
  },
  unknownCalendar: {
    en: "There is no calendar {found}. Known: {known}.",
    ja: "カレンダー {found} はありません。使えるもの: {known}。",
  },

  // The input is fine and there is no such date
  notStated: {
    en: "{policy}: {what} is not stated by the source. Ask the vendor.",
    ja: "{policy}: {what}は出典に記載がありません。販売元に確認してください。",
  },
  none: {
    en: "{policy}: there is no {what}.",
    ja: "{policy}: {what}はありません。",
  },
  openEnded: {
    en: "{policy}: this licence has no end date; it runs until it is cancelled.",
    ja: "{policy}: このライセンスに終了日はありません。解約まで有効です。",
  },
  anyDay: {
    en: "{policy}: support may start on any day. Choose one.",
    ja: "{policy}: サポートはどの日からでも始められます。開始日を選んでください。",
  },
  windowNotOpen: {
    en: "{policy}: paid on {paid}, before renewal opens on {opens}. Renew from {opens}.",
    ja: "{policy}: 入金日 {paid} は更新の受付開始日 {opens} より前です。{opens} 以降に更新してください。",
  },
  renewsItself: {
    en: "{policy}: renews by itself after {end}. The last day to cancel, {cancel}, is past.",
    ja: "{policy}: {end} の後に自動更新されます。解約できる最終日 {cancel} は過ぎました。",
  },
  notRenewable: {
    en: "{policy}: this licence is not renewed. Buy a new one.",
    ja: "{policy}: このライセンスは更新できません。新規に購入してください。",
  },
  renewalGivesNothing: {
    en: "{policy}: a renewal of the support that ends {end} would end on {renewed}, no later. Check the policy's renewed end.",
    ja: "{policy}: {end} に終わるサポートを更新しても終了日が {renewed} で延びません。ポリシーの renewed end を確認してください。",
  },
  backPayNotStated: {
    en: "{policy}: whether the gap is charged is not stated by the source. Ask the vendor for the price.",
    ja: "{policy}: 空白期間の料金がかかるかどうかは出典に記載がありません。価格は販売元に確認してください。",
  },
  gapPriceNotStated: {
    en: "{policy}: the gap from {from} to {to} is charged, but not stated whether by days or by months. Ask the vendor for the price.",
    ja: "{policy}: {from} から {to} までの空白期間の料金がかかりますが、日割りか月割りかは記載がありません。価格は販売元に確認してください。",
  },
  surchargeNotStated: {
    en: "{policy}: whether a surcharge is due is not stated by the source. Ask the vendor for the price.",
    ja: "{policy}: 追加料金がかかるかどうかは出典に記載がありません。価格は販売元に確認してください。",
  },
  surchargeInCurrency: {
    en: "{policy}: the surcharge is {money}, which may not be the currency of the sheet. Add it yourself, or ask the vendor for the price.",
    ja: "{policy}: 追加料金は {money} で、シートの通貨と異なる場合があります。換算して加えるか、価格を販売元に確認してください。",
  },
  listPriceMissing: {
    en: "{policy}: what is charged is a share of the list price. Give the price of a new licence.",
    ja: "{policy}: 料金は定価に対する割合です。新規ライセンスの価格を指定してください。",
  },
  priceNotStated: {
    en: "{policy}: the price of a late renewal is not stated by the source. Ask the vendor.",
    ja: "{policy}: 期限後の更新の料金は出典に記載がありません。販売元に確認してください。",
  },
  renewalClosed: {
    en: "{policy}: renewal without a gap closed on {closes}.",
    ja: "{policy}: 空白期間のない更新は {closes} に締め切られました。",
  },
  restUnusable: {
    en: "{policy}: if other licences are renewed, this one may no longer be used.",
    ja: "{policy}: 他のライセンスを更新すると、このライセンスは使用できなくなります。",
  },
  horizonBeforeAsOf: {
    en: "The horizon {horizon} lies before the as-of date {asOf}. Enter a later horizon.",
    ja: "計画の最終日 {horizon} が基準日 {asOf} より前です。後の日付を入力してください。",
  },
  noLimit: {
    en: "{policy}: reinstatement has no last day; it stays possible.",
    ja: "{policy}: 再開に期限はありません。いつでも再開できます。",
  },
  buyNew: {
    en: "{policy}: on {paid} this support (ended {end}) can no longer be reinstated. Buy a new licence.",
    ja: "{policy}: {end} に終了したサポートは {paid} にはもう再開できません。新規にライセンスを購入してください。",
  },
  buyUpgrade: {
    en: "{policy}: on {paid} this support (ended {end}) can no longer be reinstated. Buy an upgrade.",
    ja: "{policy}: {end} に終了したサポートは {paid} にはもう再開できません。アップグレードを購入してください。",
  },
  askVendor: {
    en: "{policy}: what is possible on {paid}, after the support end {end}, is not stated. Ask the vendor.",
    ja: "{policy}: サポート終了日 {end} の後、{paid} に何ができるかは記載がありません。販売元に確認してください。",
  },
  noVersion: {
    en: "{policy}: what held on {found} is not stated. Known are: {known}. Ask the vendor.",
    ja: "{policy}: {found} に何が適用されるかは記載がありません。分かっているもの: {known}。販売元に確認してください。",
  },
  versionsDiffer: {
    en: "{policy}: this depends on the day of purchase, and its versions differ: {known}. Look it up in the contract.",
    ja: "{policy}: 購入日によって異なります。版: {known}。契約を確認してください。",
  },

  // Money
  targetNotLater: {
    en: "The target end {target} does not lie after the end {end}. Check both dates.",
    ja: "目標の終了日 {target} が終了日 {end} より後ではありません。両方の日付を確認してください。",
  },
  notWholeMonths: {
    en: "{policy}: {start} to {found} is no whole number of months, and whole months are charged. Meant: {meant}?",
    ja: "{policy}: {start} から {found} までは月単位になりませんが、料金は月単位です。{meant} ではありませんか?",
  },
  amountTooLarge: {
    en: "The amount becomes larger than a cell can hold. Check the amount and the uplift.",
    ja: "金額がセルに入る大きさを超えます。金額と上昇率を確認してください。",
  },
  nothingDue: {
    en: "{policy}: no renewal is to be paid by {until}. The first is due on {due}.",
    ja: "{policy}: {until} までに支払う更新はありません。最初の期限は {due} です。",
  },
  tooManyRenewals: {
    en: "{policy}: more than {most} renewals fall due by {until}. Choose an earlier day.",
    ja: "{policy}: {until} までの更新が {most} 回を超えます。もっと早い日を指定してください。",
  },
  endMissing: {
    en: "No support end is given. Enter it, or clear the amount.",
    ja: "サポート終了日がありません。入力するか、金額を消してください。",
  },
  inRow: {
    en: "Row {row}: {sentence}",
    ja: "{row} 行目: {sentence}",
  },
  inRowAndColumn: {
    en: "Row {row}, column {column}: {sentence}",
    ja: "{row} 行目の {column} 列目: {sentence}",
  },

  // Lists
  endBeforeStart: {
    en: "The end {end} lies before the start {start}. Check both dates.",
    ja: "終了日 {end} が開始日 {start} より前です。両方の日付を確認してください。",
  },
  endNotProduced: {
    en: "{policy} gives no end on {end}: a start on {start} gives {expected}, a renewal {renewed} or later. Check both dates.",
    ja: "{policy} では終了日が {end} になりません。開始日 {start} なら {expected}、更新後は {renewed} 以降です。両方の日付を確認してください。",
  },
  endNotExpected: {
    en: "{policy} gives no end on {end}: a start on {start} gives {expected}. Check both dates.",
    ja: "{policy} では終了日が {end} になりません。開始日 {start} なら {expected} です。両方の日付を確認してください。",
  },
  endAssumed: {
    en: "No end is given: {expected} is used, counted from the start.",
    ja: "終了日がないため、開始日から数えた {expected} を使いました。",
  },
} as const satisfies Record<string, LocalText>;

export type MessageId = keyof typeof SENTENCES;

/** A value inside a message; texts in two languages are chosen when the message is read. */
export type MessageValue = string | number | LocalText;

/** An error sentence not yet put into a language. */
export interface Message {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, MessageValue>>;
}

export const message = (id: MessageId, values: Message["values"] = {}): Message => ({ id, values });

/**
 * A message as a sentence.
 *
 * @param message its id and the values of its words in braces
 * @param language "en" or "ja"
 * @returns one or two short sentences: what is wrong, what was found, what to do
 * @example sentence(message("openEnded", { policy: "netjapan-msp" }), "en")
 *   //=> "netjapan-msp: this licence has no end date; it runs until it is cancelled."
 */
export function sentence({ id, values }: Message, language: Language): string {
  return SENTENCES[id][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return String(typeof value === "object" ? value[language] : value);
  });
}

/** All messages with their texts, for the tests that check every one of them. */
export const ALL_SENTENCES: Readonly<Record<string, LocalText>> = SENTENCES;
