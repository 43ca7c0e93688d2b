/** Words of the help and support pages. */
export interface PageWords {
  /** BCP 47 tag of the page. */
  tag: string;
  otherLanguage: string;
  product: string;
  help: {
    title: string;
    introduction: string;
    parameter: string;
    meaning: string;
    optional: string;
    rules: string;
    ruleLines: readonly string[];
    functions: string;
    example: string;
  };
  support: { title: string; introduction: string; sections: readonly { heading: string; lines: readonly string[] }[] };
}

export const pageWords: Readonly<Record<"en" | "ja", PageWords>> = {
  en: {
    tag: "en",
    otherLanguage: "日本語",
    product: "Licence Terms",
    help: {
      title: "Licence Terms: help",
      introduction: "Every worksheet function with its arguments. Optional arguments stand in square brackets.",
      parameter: "Argument",
      meaning: "Meaning",
      optional: "optional",
      rules: "What holds for every function",
      ruleLines: [
        "A policy or a date may be one cell or a range; the answer of a range spills.",
        "A blank date gives a blank answer.",
        "A date may be a date of Excel or an unambiguous text such as 2021-04-30, 2021年4月30日 or 令和3年4月30日. 4/5/2021 is refused, because it is two different days in different countries.",
        "#VALUE! means that the input is wrong, #N/A that there is no such date: none, or not stated by the vendor's source. Point at the error to read why.",
        "No function looks at today's date: where a day matters, it is an argument.",
      ],
      functions: "Functions",
      example: "Example:",
    },
    support: {
      title: "Licence Terms: support",
      introduction: "What to try when something does not work, and what to send when you ask for help.",
      sections: [
        {
          heading: "A formula shows #NAME?",
          lines: [
            "The add-in is not loaded in this workbook. Open it once from Home, Add-ins, or press Open pane on the Data tab.",
            "Someone who opens your workbook without the add-in sees the last results until the cells are calculated again.",
          ],
        },
        {
          heading: "A formula shows #BUSY! for long",
          lines: [
            "Use one formula with a range instead of one formula a row: =TERM.SUPPORT_END(A2:A900, B2:B900) answers all rows at once.",
          ],
        },
        {
          heading: "A new function does not appear",
          lines: [
            "Excel keeps the list of functions for up to a day. Close Excel, remove the add-in from My Add-ins and add it again.",
          ],
        },
        {
          heading: "A date looks like a number",
          lines: ["Your Excel does not take dates with a format from functions: give the column a date format once."],
        },
        {
          heading: "A date is wrong",
          lines: [
            'Ask for the steps, for example =TERM.EXPLAIN("SUPPORT_END", policy, date): each names its rule and its source.',
            "Send those rows, the policy and the date to the person who gave you this add-in, with the address of the vendor's page that says otherwise.",
          ],
        },
        {
          heading: "Your data",
          lines: ["All is computed inside Excel on your device. The add-in sends no cell, name or date anywhere."],
        },
      ],
    },
  },
  ja: {
    tag: "ja",
    otherLanguage: "English",
    product: "ライセンス サポート期限",
    help: {
      title: "ライセンス サポート期限: ヘルプ",
      introduction: "すべてのワークシート関数とその引数です。省略できる引数は [ ] で囲んでいます。",
      parameter: "引数",
      meaning: "意味",
      optional: "省略可",
      rules: "すべての関数に共通すること",
      ruleLines: [
        "ポリシーと日付には、1 つのセルも範囲も指定できます。範囲の結果はスピルします。",
        "日付が空白なら、結果も空白です。",
        "日付は Excel の日付のほか、2021-04-30、2021年4月30日、令和3年4月30日 のような紛れのない文字列でも指定できます。4/5/2021 は国により別の日を指すため受け付けません。",
        "#VALUE! は入力の誤り、#N/A は該当する日付がないこと(存在しない、または出典に記載がない)を表します。エラーの上にポインターを置くと理由を読めます。",
        "今日の日付を暗黙に使う関数はありません。基準日が要るときは引数で指定します。",
      ],
      functions: "関数",
      example: "例:",
    },
    support: {
      title: "ライセンス サポート期限: サポート",
      introduction: "うまく動かないときに試すことと、問い合わせの際に送るものです。",
      sections: [
        {
          heading: "数式が #NAME? になる",
          lines: [
            "このブックでアドインが読み込まれていません。「ホーム」タブの「アドイン」から一度開くか、「データ」タブの「作業ウィンドウを開く」を押してください。",
            "アドインのない人がブックを開くと、再計算されるまでは最後の結果が表示されます。",
          ],
        },
        {
          heading: "数式が長く #BUSY! のままになる",
          lines: [
            "1 行に 1 つではなく、範囲を指定した 1 つの数式にしてください。=TERM.SUPPORT_END(A2:A900, B2:B900) は全行に一度に答えます。",
          ],
        },
        {
          heading: "新しい関数が現れない",
          lines: [
            "Excel は関数の一覧を最大 1 日保持します。Excel を閉じ、「個人用アドイン」からこのアドインを削除して、もう一度追加してください。",
          ],
        },
        {
          heading: "日付が数値で表示される",
          lines: [
            "お使いの Excel は書式付きの日付を関数から受け取れません。列に日付の表示形式を一度設定してください。",
          ],
        },
        {
          heading: "日付が正しくない",
          lines: [
            '=TERM.EXPLAIN("SUPPORT_END", ポリシー, 日付) のように関数名を文字列で渡すと、手順ごとに規則と出典を確かめられます。',
            "その結果、ポリシー、日付に、異なる記載のある販売元のページのアドレスを添えて、このアドインの提供者に送ってください。",
          ],
        },
        {
          heading: "データの扱い",
          lines: ["計算はすべてお使いの端末の Excel の中で行います。セルの値、名前、日付をどこにも送信しません。"],
        },
      ],
    },
  },
};
