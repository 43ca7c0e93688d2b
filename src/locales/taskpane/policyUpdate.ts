import type { Texts } from "./texts";

const english = {
  policyUpdate: {
    heading: "Update this workbook",
    differ: {
      one: "{count} policy differs from this workbook.",
      other: "{count} policies differ from this workbook.",
    },
    include: "Include in the update",
    moves: "What the update moves in the list {address}, as Check read it:",
    comparing: "Comparing the list",
    compareAgain: "Compare again",
    notCompared: "The list could not be compared: {reason}",
    noList: "No list is read. Read one in Check to see here which of its rows would move.",
    toCheck: "Go to Check",
    about:
      "The texts of the file replace those of the policy blocks, all or none. A block that gets longer takes free cells below it.",
    button: { one: "Update {count} policy", other: "Update {count} policies" },
    updated: { one: "{count} policy updated: {names}.", other: "{count} policies updated: {names}." },
    unfinished: "The update was not finished: {names}. Press Undo.",
    andMore: { one: "{names}, {count} more", other: "{names}, {count} more" },
    undone: "Undone. The policy blocks are as they were before the update.",
  },
} as const;

const japanese: Texts<typeof english> = {
  policyUpdate: {
    heading: "このブックを更新",
    differ: {
      one: "このブックと違うポリシーが {count} 件あります。",
      other: "このブックと違うポリシーが {count} 件あります。",
    },
    include: "更新に含める",
    moves: "更新による影響(「一覧を確認」で読み取った一覧 {address}):",
    comparing: "一覧を比べています",
    compareAgain: "もう一度比べる",
    notCompared: "一覧を比べられませんでした: {reason}",
    noList: "一覧が読み取られていません。「一覧を確認」で読み取ると、変わる行がここに表示されます。",
    toCheck: "「一覧を確認」へ",
    about:
      "ポリシー表の内容をファイルの内容に置き換えます。全件を置き換えるか、何も変更しないかのどちらかです。行が増える表は、下の空いているセルを使います。",
    button: { one: "ポリシー {count} 件を更新", other: "ポリシー {count} 件を更新" },
    updated: {
      one: "ポリシー {count} 件を更新しました: {names}。",
      other: "ポリシー {count} 件を更新しました: {names}。",
    },
    unfinished: "更新が完了していません: {names}。「元に戻す」を押してください。",
    andMore: { one: "{names}、ほか {count} 件", other: "{names}、ほか {count} 件" },
    undone: "元に戻しました。ポリシー表は更新前のとおりです。",
  },
};

/** Words of the room where policies of the workbook are brought up to date from a file. */
export const policyUpdateWords = { en: english, ja: japanese };
