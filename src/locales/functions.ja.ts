import type { FunctionWords, ParameterWords } from "./functionWords";

const policy: ParameterWords = {
  name: "ポリシー",
  description: "ポリシーのID、名前の1つ、または2列のポリシー表",
};
const end: ParameterWords = {
  name: "終了日",
  description: "サポート終了日(サポートを受けられる最後の日)。日付または日付の範囲",
};
const asOf: ParameterWords = { name: "基準日", description: "いつの時点で調べるか。日付または日付の範囲" };
const term: ParameterWords = { name: "期間", description: "期間の月数。省略時は販売されている最初の期間" };
const language: ParameterWords = { name: "言語", description: '文字列の言語: "en"(既定)または "ja"' };
const holidays: ParameterWords = { name: "休日", description: "追加の休業日。日付の範囲をまとめて1つとして使います" };
const uplift: ParameterWords = {
  name: "上昇率",
  description: "更新ごとの価格の上昇率。例: 0.03、3%。省略時は 0",
};
const firstMonth: ParameterWords = { name: "最初の月", description: "最初の月の任意の日" };
const months: ParameterWords = { name: "月数", description: "何か月分か。1 から 1200" };
const startDate: ParameterWords = {
  name: "日付",
  description: "ポリシーの起点となる納品日、証書の日付、または取り決めた日",
};

/** Japanese words of the worksheet functions; the English ones are their JSDoc. The build fails when one is missing. */
export const functionsJa: Readonly<Record<string, FunctionWords>> = {
  BUSINESS_DAY: {
    description: "ある日付以前、または以後で最も近い営業日",
    parameters: {
      date: { name: "日付", description: "日付または日付の範囲" },
      direction: { name: "方向", description: "-1 は以前(既定)、1 は以後" },
      calendar: { name: "暦", description: "祝日の暦: JP、US、GB、DE、FR。省略時は土日だけを休みとします" },
      holidays,
    },
  },
  CHECK_LICENCES: {
    description: "ライセンスの一覧を確認: 1件ごとに状態、本来の終了日、問題、次にすること、その日付、再開の最終日",
    parameters: {
      policies: { name: "ポリシー", description: "各ライセンスのポリシー: ID、名前、または全行に使う1つのポリシー表" },
      starts: { name: "起算日", description: "各ポリシーの起点となる購入日、納品日、または選んだ開始日。空白も可" },
      ends: { name: "終了日", description: "各ライセンスのサポート終了日。空白も可" },
      as_of: { name: "基準日", description: "いつの時点で一覧を確認するか" },
      terms: { name: "期間", description: "最初の期間の月数。省略時は販売されている最初の期間" },
      language,
    },
  },
  COMPARE_OPTIONS: {
    description: "更新、再開、新規購入、終了を比較: 支払日、有効月数、空白日数、合計、1か月あたり、失うもの",
    parameters: {
      policy,
      end: { name: "終了日", description: "サポート終了日(サポートを受けられる最後の日)" },
      as_of: { name: "基準日", description: "いつの時点で比べるか" },
      horizon: { name: "比較期限", description: "比較する最後の日、または基準日からの月数" },
      renewal_price: { name: "更新料金", description: "期間内に更新する場合の1期間分の料金" },
      reinstate_price: {
        name: "再開料金",
        description: "再開する場合の1期間分の料金(空白期間分と追加料金は含めない)。省略時は更新料金",
      },
      new_price: { name: "新規料金", description: "新規ライセンスの料金。省略時は新規購入の合計なし" },
      language,
    },
  },
  EXPLAIN: {
    description: "答えに至る手順を1行ずつ: 手順、日付、規則、出典",
    parameters: {
      question: { name: "関数名", description: "1件のライセンスについての関数の名前。例: RENEWED_END" },
      policy,
      date1: { name: "日付1", description: "その関数の最初の日付" },
      date2: { name: "日付2", description: "その関数の2つ目の日付(ある場合)" },
      term,
      language,
    },
  },
  LATE_STAGES: {
    description: "サポート終了後の段階ごと: 開始日、最終日、新しい終了日、空白期間の料金、追加料金、購入するもの",
    parameters: {
      policy,
      end: { name: "終了日", description: "サポート終了日(サポートを受けられる最後の日)" },
      language,
    },
  },
  NEXT_ACTION: {
    description: "ライセンスについて次にすることと、その期限または開始日",
    parameters: { policy, end, as_of: asOf, language },
  },
  NOTICE_DATES: {
    description: "サポート終了が近いことを販売元が通知するとしている日",
    parameters: { policy, end },
  },
  POLICIES: {
    description: "同梱されているポリシーの一覧表(見出し付き)",
    parameters: {
      search: { name: "検索語", description: "ID、販売元、製品、名前の一部。省略時はすべて" },
      language,
    },
  },
  POLICY: {
    description: "同梱のポリシーを2列の表で示します(注記と例を除く)。どの関数でもIDの代わりに使えます",
    parameters: { policy: { name: "ポリシー", description: "ポリシーのIDまたは名前の1つ" }, language },
  },
  PRORATE: {
    description: "ライセンスの終了日を別の終了日に合わせる料金。月割りか日割りかはポリシーによります",
    parameters: {
      policy,
      amount: { name: "料金", description: "1期間分(ポリシーの最初の更新期間)の料金。空白は 0" },
      end,
      target_end: { name: "目標終了日", description: "合わせたいサポート終了日。日付または日付の範囲" },
    },
  },
  REINSTATE_BY: {
    description: "サポートを再開できる最後の日。購入経路を指定すると締切時刻も含みます",
    parameters: {
      policy,
      end,
      channel: { name: "購入経路", description: '購入した経路。例: "direct"、"package"' },
      holidays,
    },
  },
  REINSTATE_OPTIONS: {
    description: "失効したサポートの再開をいつ支払うか: 支払日、有効期限、有効日数、1日あたりの料金",
    parameters: {
      policy,
      end: { name: "終了日", description: "サポート終了日(サポートを受けられる最後の日)" },
      as_of: { name: "基準日", description: "いつの時点で調べるか" },
      price: { name: "料金", description: "1期間分の料金。省略時は1日あたりの料金なし" },
      language,
    },
  },
  RENEW_BY: { description: "切れ目なく更新できる最後の日", parameters: { policy, end } },
  RENEW_FROM: { description: "更新の受付が始まる日", parameters: { policy, end } },
  RENEWAL_FORECAST: {
    description: "ライセンス一覧の月ごとの更新件数と金額。その後の更新も数えます",
    parameters: {
      policies: { name: "ポリシー", description: "各ライセンスのポリシー: ID、名前、または全行に使う1つのポリシー表" },
      ends: { name: "終了日", description: "各ライセンスのサポート終了日。期限のないものは空白" },
      amounts: { name: "金額", description: "各ライセンスの最初の更新の金額。空白は 0" },
      first_month: { name: "最初の月", description: "最初の月の任意の日。それより前に終わったものは数えません" },
      months,
      uplift,
    },
  },
  RENEWAL_SCHEDULE: {
    description: "ある日までに支払う更新を1件ずつ: 支払期限、期間の開始日、期間の終了日、月数、金額",
    parameters: {
      policy,
      end: { name: "終了日", description: "サポート終了日(サポートを受けられる最後の日)" },
      until: { name: "期限", description: "この日までに支払う更新を並べます" },
      quantity: { name: "数量", description: "ライセンスの数。省略時は 1" },
      unit_price: { name: "単価", description: "1ライセンスの1回の更新料金。省略時は金額なし" },
      uplift,
    },
  },
  RENEWED_END: {
    description: "ある日に支払ったときの次の期間の終了日: 期限内なら更新、その後は再開",
    parameters: {
      policy,
      end,
      paid: { name: "入金日", description: "支払った日。日付または日付の範囲" },
      term,
    },
  },
  SPREAD_COST: {
    description: "ある期間について支払った費用の月ごとの額。期間内の月の合計は費用とぴったり一致します",
    parameters: {
      amount: { name: "費用", description: "支払った費用。空白は 0" },
      start: { name: "開始日", description: "期間の最初の日" },
      end: { name: "終了日", description: "期間の最後の日" },
      first_month: firstMonth,
      months,
      basis: { name: "配分", description: '"month"(既定)は各月の日数に対する期間内の日数、"day" は期間内の日数' },
      decimals: { name: "桁数", description: "各月の額の小数点以下の桁数。-9 から 9。省略時は 0" },
    },
  },
  START_ENTRY: {
    description: "販売元の開始日欄に入力する日付",
    parameters: {
      policy,
      locked: { name: "変更不可", description: "欄を変更できないときは TRUE" },
      shown: { name: "表示日", description: "欄に表示されている日付" },
      today: { name: "本日", description: "その用紙に記入する日" },
      date: { name: "日付", description: "納品日、証書の日付、または取り決めた日" },
    },
  },
  START_WINDOW: {
    description: "サポートを開始できる最も早い日と最も遅い日を横に並べて示します",
    parameters: { policy, date: startDate },
  },
  SUPPORT_END: {
    description: "最初のサポート期間の最後の日",
    parameters: {
      policy,
      from: { name: "起算日", description: "ポリシーの起点となる購入日、納品日、証書の日付、または選んだ開始日" },
      term,
    },
  },
  SUPPORT_START: {
    description: "サポートの最初の日: 既定の開始日、または前回の終了日の翌日",
    parameters: {
      policy,
      date: startDate,
      previous_end: { name: "前回終了日", description: "継続する場合の、前の期間のサポート終了日" },
    },
  },
  SUPPORT_STATUS: {
    description: "ある日のサポートの状態: 有効、更新可能、再開可能、終了、期限なし",
    parameters: { policy, end, as_of: asOf, language },
  },
  SUSPENDED_FROM: {
    description: "同じサポートIDのライセンスの1つが終了したため、全部が停止する日",
    parameters: { policy, ends: { name: "終了日", description: "ひとまとまりのライセンスのサポート終了日" } },
  },
  USABLE: {
    description: "一部だけを更新した後、それぞれのライセンスを使い続けられるか",
    parameters: {
      policy,
      renewed: { name: "更新済み", description: "更新したライセンスは TRUE。空白は FALSE とみなします" },
    },
  },
};
