import type { Texts } from "./texts";

const english = {
  policies: {
    introduction: "Read how each vendor counts, or write a policy of your own.",
    search: "Search vendor, product or name",
    found: { one: "{count} policy", other: "{count} policies" },
    noneFits: "No policy fits. Search for another word.",
    back: "All policies",
    rules: "Rules",
    ruleIds: "rules {ids}",
    inferred: "inferred",
    notStated: "Not stated: {fields}.",
    late: "After the end",
    stage: "Stage {number}",
    noLimit: "no limit",
    afterwards: "After that: {after}",
    noStages: "What holds after the end is not stated. Ask the vendor.",
    last: "After the last stage",
    versions: "Versions",
    present: "Above: {version}.",
    earlier: "Otherwise in the {version}:",
    silentBefore: "What held before is not stated.",
  },

  after: {
    "buy new": "buy a new licence",
    upgrade: "buy an upgrade",
    "ask vendor": "ask the vendor",
  },

  yesNo: { yes: "yes", no: "no", "not stated": "not stated" },

  fields: {
    names: "Names in lists",
    channels: "Channels",
    calendar: "Public holidays",
    "open ended": "Runs without an end",
    "support start": "Support starts",
    "start earliest": "Earliest start",
    "start latest": "Latest start",
    "counted from": "Counted from",
    "initial terms": "First term sold",
    "initial end": "First term ends",
    "renewal opens": "Renewal opens",
    "renewal closes": "Renewal closes",
    "cancel by": "Renews by itself, cancel by",
    "renewal terms": "Renewal term sold",
    "renewed end": "Renewed term ends",
    notices: "Vendor's notices",
    "notice condition": "About the notices",
    "first end suspends all": "First end suspends all",
    "partial renewal disables the rest": "Partial renewal disables the rest",
    until: "Possible until",
    end: "Then ends",
    terms: "Term sold",
    "cut-off": "Cut-off",
    price: "Price",
    "back pay": "Back pay",
    surcharge: "Surcharge",
    buy: "What to buy",
  },

  terms: { months: "{months} months", wholeYears: "whole years" },

  examples: {
    heading: "Examples, run just now",
    result: "{right} of {all} right",
    none: "This policy has no examples.",
    right: "right",
    wrong: "wrong: gives {got}",
    unread: "wrong: this example cannot be read",
  },

  ownPolicy: {
    faults: { one: "{count} fault", other: "{count} faults" },
    heading: "In the sheet",
    use: "Change this policy in its cells. Formulas call it by their name, as in =TERM.SUPPORT_END({name}, A2).",
    go: "Show the cells",
    nameTaken:
      "The add-in has a policy called {name} too: a policy column and Look up mean that one. Give these cells another name.",
  },

  put: {
    heading: "A policy of your own",
    introduction:
      "Writes these rules as two columns into free cells of the active sheet, to change and to use by name.",
    name: "Name",
    notAName: "Excel takes no such name. Begin with a letter; use letters, digits, _ and dots; no cell such as EA15.",
    nameTaken: "This workbook has a range called {name}. Choose another name.",
    button: "Put into sheet",
    done: "Written to {address}, named {name}. Use it as in =TERM.SUPPORT_END({name}, A2).",
    undo: "Undo",
    undone: "Undone. The block and its name are gone; everything else is as it was.",
    notInExcel: "Open this pane in Excel to put a policy into a sheet.",
  },

  block: {
    heading: "Check a block",
    introduction: "Select the two columns of your policy, or a cell in them, then press the button.",
    button: "Check a block",
    nothing: "The selected cells are empty. Select the two columns of your policy, field and text.",
    noBlock: "{address} is no policy: it needs two columns, and the names of fields in the first one.",
    faults: { one: "{count} fault in {address}", other: "{count} faults in {address}" },
    good: "{address} has no fault.",
    at: "Row {row}, {cell}",
    mark: { one: "Mark this cell", other: "Mark these {count} cells" },
    marked: {
      one: "{count} cell is marked in colour. The mark goes when the cell is changed.",
      other: "{count} cells are marked in colour. A mark goes when its cell is changed.",
    },
    removeMarks: "Remove marks",
    unmarked: "The marks are gone. The cells look as they did before.",
    notInExcel: "Open this pane in Excel to check a block.",
  },
} as const;

const japanese: Texts<typeof english> = {
  policies: {
    introduction: "販売元ごとの数え方を読み、自社のポリシーを作成できます。",
    search: "販売元、製品、名称で検索",
    found: { one: "{count} 件のポリシー", other: "{count} 件のポリシー" },
    noneFits: "該当するポリシーがありません。別の語で検索してください。",
    back: "すべてのポリシー",
    rules: "規則",
    ruleIds: "規則 {ids}",
    inferred: "推定",
    notStated: "記載なし: {fields}。",
    late: "終了後",
    stage: "段階 {number}",
    noLimit: "期限なし",
    afterwards: "その後: {after}",
    noStages: "終了後の扱いは記載がありません。販売元に確認してください。",
    last: "最後の段階の後",
    versions: "版",
    present: "上記: {version}。",
    earlier: "{version}での違い:",
    silentBefore: "それ以前については記載がありません。",
  },

  after: {
    "buy new": "新規にライセンスを購入",
    upgrade: "アップグレードを購入",
    "ask vendor": "販売元に確認",
  },

  yesNo: { yes: "はい", no: "いいえ", "not stated": "記載なし" },

  fields: {
    names: "一覧での名称",
    channels: "購入経路",
    calendar: "祝日",
    "open ended": "終了日がない",
    "support start": "サポート開始日",
    "start earliest": "最も早い開始日",
    "start latest": "最も遅い開始日",
    "counted from": "起算日",
    "initial terms": "最初の期間",
    "initial end": "最初の期間の終了日",
    "renewal opens": "更新の受付開始日",
    "renewal closes": "更新の最終日",
    "cancel by": "自動更新を解約できる最終日",
    "renewal terms": "更新の期間",
    "renewed end": "更新後の終了日",
    notices: "販売元からの通知日",
    "notice condition": "通知について",
    "first end suspends all": "最初の終了で全体が停止",
    "partial renewal disables the rest": "一部更新で残りは使用不可",
    until: "可能な最終日",
    end: "その場合の終了日",
    terms: "期間",
    "cut-off": "締切時刻",
    price: "料金",
    "back pay": "空白期間の料金",
    surcharge: "追加料金",
    buy: "購入するもの",
  },

  terms: { months: "{months} か月", wholeYears: "1 年単位" },

  examples: {
    heading: "例(今実行した結果)",
    result: "{all} 件中 {right} 件が正しい",
    none: "このポリシーには例がありません。",
    right: "正しい",
    wrong: "誤り: 結果は {got}",
    unread: "誤り: この例は読み取れません",
  },

  ownPolicy: {
    faults: { one: "誤り {count} 件", other: "誤り {count} 件" },
    heading: "シート上のポリシー",
    use: "このポリシーはセルで変更します。数式では =TERM.SUPPORT_END({name}, A2) のように、セルの名前で使います。",
    go: "セルを表示",
    nameTaken:
      "{name} という名前のポリシーはアドインにもあり、ポリシー列と「1 件を調べる」ではそちらが使われます。このセルに別の名前を付けてください。",
  },

  put: {
    heading: "自社のポリシー",
    introduction:
      "これらの規則を 2 列の表として作業中のシートの空いているセルに書き込みます。変更して、名前で使えます。",
    name: "名前",
    notAName:
      "Excel で使えない名前です。文字で始め、文字、数字、_、ピリオドだけを使ってください。EA15 のようなセル番地は使えません。",
    nameTaken: "このブックには {name} という範囲があります。別の名前を選んでください。",
    button: "シートに書き込む",
    done: "{address} に書き込み、{name} という名前を付けました。=TERM.SUPPORT_END({name}, A2) のように使えます。",
    undo: "元に戻す",
    undone: "元に戻しました。ポリシー表とその名前は消え、ほかは元のままです。",
    notInExcel: "シートに書き込むには、この作業ウィンドウを Excel で開いてください。",
  },

  block: {
    heading: "ポリシー表の確認",
    introduction: "ポリシーの 2 列、またはその中のセルを選択してから、ボタンを押してください。",
    button: "ポリシー表を確認",
    nothing: "選択したセルは空です。ポリシーの 2 列(項目と内容)を選択してください。",
    noBlock: "{address} はポリシー表ではありません。2 列で、1 列目に項目名が必要です。",
    faults: { one: "{address} の誤り {count} 件", other: "{address} の誤り {count} 件" },
    good: "{address} に誤りはありません。",
    at: "{row} 行目、{cell}",
    mark: { one: "このセルに印を付ける", other: "この {count} 個のセルに印を付ける" },
    marked: {
      one: "{count} 個のセルに色で印を付けました。セルを直すと印は消えます。",
      other: "{count} 個のセルに色で印を付けました。セルを直すと、そのセルの印は消えます。",
    },
    removeMarks: "印を消す",
    unmarked: "印を消しました。セルの見た目は元のままです。",
    notInExcel: "ポリシー表を確認するには、この作業ウィンドウを Excel で開いてください。",
  },
};

/** Words of the Policies tab. */
export const policyWords = { en: english, ja: japanese };
