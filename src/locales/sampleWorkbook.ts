/** Words in the cells of the playground's workbook. */
export interface SampleWords {
  licences: {
    sheet: string;
    title: string;
    asOf: string;
    headers: Readonly<
      Record<
        | "number"
        | "product"
        | "policy"
        | "from"
        | "term"
        | "renewedTo"
        | "firstEnd"
        | "supportEnd"
        | "status"
        | "renewFrom"
        | "reinstateBy"
        | "owner"
        | "quantity"
        | "price",
        string
      >
    >;
    /** Names of people who look after licences; invented. */
    owners: readonly string[];
  };
  contracts: {
    sheet: string;
    title: string;
    asOf: string;
    headers: Readonly<
      Record<
        "contract" | "vendor" | "start" | "end" | "maximumEnd" | "amount" | "status" | "renewFrom" | "reinstateBy",
        string
      >
    >;
  };
  ownPolicy: {
    sheet: string;
    title: string;
    hint: string;
    vendor: string;
    product: string;
    headers: Readonly<
      Record<"field" | "text" | "bought" | "end" | "renewFrom" | "reinstateBy" | "renewedEnd" | "status", string>
    >;
  };
  check: {
    sheet: string;
    title: string;
    headers: readonly [string, string, string, string, string, string, string];
  };
  explain: {
    sheet: string;
    title: string;
    question: string;
    policy: string;
    firstDate: string;
    secondDate: string;
    steps: readonly [string, string, string, string];
  };
  policies: { sheet: string; title: string };
}

export const sampleWords: Readonly<Record<"en" | "ja", SampleWords>> = {
  en: {
    licences: {
      sheet: "Licences",
      title: "Change a date, a policy or the as-of date, and see the answers change. Point at an error to read why.",
      asOf: "As-of date",
      headers: {
        number: "Licence",
        product: "Product",
        policy: "Policy",
        from: "Bought or delivered",
        term: "Term (months)",
        renewedTo: "Renewed to",
        firstEnd: "First end",
        supportEnd: "Support end",
        status: "Status",
        renewFrom: "Renew from",
        reinstateBy: "Reinstate by",
        owner: "Owner",
        quantity: "Quantity",
        price: "Price (JPY)",
      },
      owners: ["Aoki", "Baker", "Chen", "Dubois", "Endo"],
    },
    contracts: {
      sheet: "Real contracts",
      title: 'Contracts of the US Treasury (CC0), counted by the policy on the sheet "Own policy".',
      asOf: "As-of date",
      headers: {
        contract: "Contract",
        vendor: "Vendor",
        start: "Start",
        end: "Current end",
        maximumEnd: "Latest end",
        amount: "Amount (USD)",
        status: "Status",
        renewFrom: "Renew from",
        reinstateBy: "Reinstate by",
      },
    },
    ownPolicy: {
      sheet: "Own policy",
      title: "A policy of your own is ordinary cells: the formulas beside it take A4:B15 where others take an id.",
      hint: 'Try: change "- 2 months" in B9 to "- 3 months".',
      vendor: "Acme Software",
      product: "Acme Designer",
      headers: {
        field: "Field",
        text: "Text",
        bought: "Bought",
        end: "Support end",
        renewFrom: "Renew from",
        reinstateBy: "Reinstate by",
        renewedEnd: "Paid a week late",
        status: "Status",
      },
    },
    check: {
      sheet: "Check",
      title: "The whole list checked by one formula, in B4.",
      headers: ["Licence", "Status", "Expected end", "Problem", "Next action", "By or from", "Reinstate by"],
    },
    explain: {
      sheet: "Explain",
      title: "Why that date? Each step with its rule and its source. Change the yellow cells.",
      question: "Question",
      policy: "Policy",
      firstDate: "First date",
      secondDate: "Second date",
      steps: ["Step", "Date", "Rule", "Source"],
    },
    policies: { sheet: "Policies", title: "All bundled policies, and one of them as a block to copy and change." },
  },
  ja: {
    licences: {
      sheet: "ライセンス",
      title: "日付、ポリシー、基準日を変えると、答えが変わります。エラーのセルを指すと理由が読めます。",
      asOf: "基準日",
      headers: {
        number: "ライセンス",
        product: "製品",
        policy: "ポリシー",
        from: "購入日・納品日",
        term: "期間(月)",
        renewedTo: "更新後の終了日",
        firstEnd: "最初の終了日",
        supportEnd: "サポート終了日",
        status: "状態",
        renewFrom: "更新開始日",
        reinstateBy: "再開期限",
        owner: "担当者",
        quantity: "数量",
        price: "単価(円)",
      },
      owners: ["青木", "馬場", "千葉", "土井", "遠藤"],
    },
    contracts: {
      sheet: "実際の契約",
      title: "米国財務省の契約(CC0)。シート「自社ポリシー」のポリシーで数えています。",
      asOf: "基準日",
      headers: {
        contract: "契約",
        vendor: "契約先",
        start: "開始日",
        end: "現在の終了日",
        maximumEnd: "最長の終了日",
        amount: "金額(USD)",
        status: "状態",
        renewFrom: "更新開始日",
        reinstateBy: "再開期限",
      },
    },
    ownPolicy: {
      sheet: "自社ポリシー",
      title: "自分のポリシーは普通のセルです。横の数式は、IDの代わりに A4:B15 を受け取ります。",
      hint: "B9 の「- 2 months」を「- 3 months」に変えてみてください。",
      vendor: "アクメソフトウェア",
      product: "アクメデザイナー",
      headers: {
        field: "項目",
        text: "内容",
        bought: "購入日",
        end: "サポート終了日",
        renewFrom: "更新開始日",
        reinstateBy: "再開期限",
        renewedEnd: "1週間遅れで支払った場合",
        status: "状態",
      },
    },
    check: {
      sheet: "点検",
      title: "B4 の数式1つで一覧全体を点検しています。",
      headers: ["ライセンス", "状態", "想定終了日", "問題", "次の対応", "期限・開始日", "再開期限"],
    },
    explain: {
      sheet: "説明",
      title: "なぜその日付か。手順ごとに規則と出典を示します。黄色のセルを変えてみてください。",
      question: "質問",
      policy: "ポリシー",
      firstDate: "1つ目の日付",
      secondDate: "2つ目の日付",
      steps: ["手順", "日付", "規則", "出典"],
    },
    policies: { sheet: "ポリシー", title: "収録済みの全ポリシーと、コピーして変更できる形にした1つのポリシー。" },
  },
};
