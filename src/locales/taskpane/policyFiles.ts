import type { Texts } from "./texts";

const english = {
  policyFiles: {
    view: "Policy files",
    open: "Open a policy file",
    aboutOpen: "Choose a file that a colleague saved here. It is compared with this workbook; nothing is changed.",
    openButton: "Choose a file",
    save: "Save as a file",
    which: "What to save",
    own: { one: "{count} policy of this workbook", other: "{count} policies of this workbook" },
    unusable: {
      one: "{count} block is left out: it has faults, or a policy of the add-in has its name. Check a block says more.",
      other:
        "{count} blocks are left out: they have faults, or policies of the add-in have their names. Check a block says more.",
    },
    noOwn: "This workbook has no policy of its own with a name. Begin one with New policy.",
    version: "Version",
    aboutVersion: "Colleagues see it beside each policy: count it up with every change.",
    saveButton: "Save the file (.json)",
    policies: { one: "{count} policy", other: "{count} policies" },
    saved: "{file} with {policies} was given to the browser to save.",
    found: { one: "{count} policy in {file}", other: "{count} policies in {file}" },
    versionOf: "Version {version}",
    changedInFile: "Changed in the file since it was saved here: its content no longer fits its signature.",
    silent: "(nothing)",
    standing: {
      new: "New: this workbook has no block of that name.",
      same: "The same as in this workbook.",
      unreadable: "The block of that name in this workbook cannot be read. Check a block says why.",
    },
    putAll: "Put all {count} new policies on a sheet",
    aboutPutAll: "Adds one sheet on which they stand side by side, each under its name; all of them or none.",
    allPut: { one: "{count} policy written to sheet {sheet}.", other: "{count} policies written to sheet {sheet}." },
    allPutUnfinished: "Not all policies for sheet {sheet} were written, or taken back. Press Undo.",
    allPutUndone:
      "Undone. The policies and their names are gone, and so is their sheet unless something else stands on it.",
    differs: {
      one: "Differs from this workbook in {count} field",
      other: "Differs from this workbook in {count} fields",
    },
    differencesOf: "differences of {name}",
    faulty: {
      one: "{file} was not used: it has {count} fault. Nothing was changed.",
      other: "{file} was not used: it has {count} faults. Nothing was changed.",
    },
    inPolicy: "Policy {policy}",
    faults: {
      notJson:
        "This is no JSON: a comma, a bracket or a quotation mark is missing or too many. Choose a file saved here.",
      notPolicies: 'This is no file of policies: it needs "format" and a list "policies". Choose a file saved here.',
      noPolicies: "The file has no policy in it.",
      format: 'The "format" of this file is not {known}. A newer version of the add-in may read it.',
      idMissing: 'The "id" is missing. Give the policy a short name of its own.',
      versionMissing: 'The "version" is missing. Write one in quotation marks, such as "1".',
      signature: 'The "signature" is no SHA-256 in hexadecimal. Leave it out, or save the file anew here.',
      unknownField: 'There is no field "{field}". Nearest: {nearest}.',
      notText: 'The field "{field}" is no text. Write it in quotation marks, or as "en" and "ja".',
      twice: "The id is that of policy {other} of this file. Keep one of them.",
    },
  },
} as const;

const japanese: Texts<typeof english> = {
  policyFiles: {
    view: "ポリシーファイル",
    open: "ポリシーファイルを開く",
    aboutOpen: "ほかの人がここで保存したファイルを選んでください。このブックと比べるだけで、何も変更しません。",
    openButton: "ファイルを選ぶ",
    save: "ファイルに保存",
    which: "保存するもの",
    own: { one: "このブックのポリシー {count} 件", other: "このブックのポリシー {count} 件" },
    unusable: {
      one: "{count} 件の表は保存されません。誤りがあるか、アドインのポリシーと同じ名前です。「ポリシー表を確認」で調べられます。",
      other:
        "{count} 件の表は保存されません。誤りがあるか、アドインのポリシーと同じ名前です。「ポリシー表を確認」で調べられます。",
    },
    noOwn: "このブックには名前の付いた自社のポリシーがありません。「新しいポリシー」で作成してください。",
    version: "版",
    aboutVersion: "各ポリシーの横に表示されます。変更するたびに増やしてください。",
    saveButton: "ファイル(.json)を保存",
    policies: { one: "ポリシー {count} 件", other: "ポリシー {count} 件" },
    saved: "{policies}のファイル {file} をブラウザーに渡しました。",
    found: { one: "{file} のポリシー {count} 件", other: "{file} のポリシー {count} 件" },
    versionOf: "版 {version}",
    changedInFile: "保存した後にファイルで変更されています。内容が署名と一致しません。",
    silent: "(なし)",
    standing: {
      new: "新規: このブックにこの名前の表はありません。",
      same: "このブックと同じです。",
      unreadable: "このブックの同じ名前の表を読み取れません。理由は「ポリシー表を確認」で分かります。",
    },
    putAll: "新規ポリシー {count} 件をシートに書き込む",
    aboutPutAll:
      "シートを 1 枚追加し、ポリシー表を横に並べて、それぞれに名前を付けます。全件を書き込むか、何も変更しないかのどちらかです。",
    allPut: {
      one: "ポリシー {count} 件をシート「{sheet}」に書き込みました。",
      other: "ポリシー {count} 件をシート「{sheet}」に書き込みました。",
    },
    allPutUnfinished:
      "シート「{sheet}」のポリシーの書き込み、または取り消しが完了していません。「元に戻す」を押してください。",
    allPutUndone: "元に戻しました。ポリシー表とその名前は消えました。シートも、ほかに何もなければ消えています。",
    differs: { one: "このブックと {count} 項目が違います", other: "このブックと {count} 項目が違います" },
    differencesOf: "{name} の違い",
    faulty: {
      one: "{file} に誤りが {count} 件あるため使いませんでした。何も変更していません。",
      other: "{file} に誤りが {count} 件あるため使いませんでした。何も変更していません。",
    },
    inPolicy: "ポリシー {policy}",
    faults: {
      notJson:
        "JSON として読めません。コンマ、かっこ、引用符の過不足があります。ここで保存したファイルを選んでください。",
      notPolicies:
        'ポリシーのファイルではありません。"format" と一覧 "policies" が必要です。ここで保存したファイルを選んでください。',
      noPolicies: "ファイルにポリシーがありません。",
      format: 'このファイルの "format" は {known} ではありません。新しい版のアドインなら読めるかもしれません。',
      idMissing: '"id" がありません。ポリシーに短い名前を付けてください。',
      versionMissing: '"version" がありません。"1" のように引用符で囲んで書いてください。',
      signature: '"signature" が 16 進数の SHA-256 ではありません。削除するか、ここで保存し直してください。',
      unknownField: "項目「{field}」はありません。近いもの: {nearest}。",
      notText: '項目「{field}」が文字列ではありません。引用符で囲むか、"en" と "ja" に分けて書いてください。',
      twice: "id がこのファイルの {other} 番目のポリシーと同じです。どちらか 1 つにしてください。",
    },
  },
};

/** Words of the room where policies are saved as files and opened. */
export const policyFileWords = { en: english, ja: japanese };
