import { mkdirSync } from "node:fs";
import { Person } from "../../src/playground/excel/person";
import { violations } from "./accessibility";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPane;
afterEach(() => opened.close());

const picture = (name: string) =>
  opened.page.screenshot({ path: `${artefacts}/pane-policies-${name}.png`, fullPage: true, animations: "disabled" });

async function soundAt(width: number): Promise<void> {
  expect(await violations(opened.page)).toEqual([]);
  expect(await opened.page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(opened.complaints).toEqual([]);
}

const languages = {
  en: {
    locale: "en-US",
    tab: "Policies",
    right: "13 of 13 right",
    put: "Put into sheet",
    undo: "Undo",
    undone: /^Undone\./,
    mark: "Mark this cell",
    marked: /^1 cell is marked in colour\./,
    unmark: "Remove marks",
    unmarked: /^The marks are gone\./,
    named: /named sparx_jp_own/,
    back: "All policies",
    check: "Check a block",
    good: /has no fault\.$/,
    fault: /the word "monht"/,
  },
  ja: {
    locale: "ja-JP",
    tab: "ポリシー",
    right: "13 件中 13 件が正しい",
    put: "シートに書き込む",
    undo: "元に戻す",
    undone: /^元に戻しました。/,
    mark: "この 1 個のセルに印を付ける",
    marked: /^1 個のセルに色で印を付けました。/,
    unmark: "印を消す",
    unmarked: /^印を消しました。/,
    named: /sparx_jp_own という名前を付けました/,
    back: "すべてのポリシー",
    check: "ポリシー表を確認",
    good: /に誤りはありません。$/,
    fault: /"monht"/,
  },
};

it.each([
  ["en", 350],
  ["ja", 320],
] as const)("reads a policy in %s, makes one's own of it and checks that", async (name, width) => {
  const words = languages[name];
  opened = await openPane({ locale: words.locale }, width);
  const { page, excel, workbook } = opened;
  await page.getByRole("tab", { name: words.tab }).click();
  await page.getByRole("searchbox").fill("sparx-jp");
  await picture(`list-${name}`);
  await soundAt(width);

  await page.getByRole("listitem").getByRole("button").first().click();
  await page.getByText(words.right).waitFor();
  await page.getByRole("button", { name: words.put }).click();
  await page.getByRole("button", { name: words.undo, exact: true }).click();
  await page.getByText(words.undone).waitFor();
  expect([workbook.sheet.used(), workbook.names]).toEqual([undefined, []]);
  await page.getByRole("button", { name: words.put }).click();
  await page.getByText(words.named).waitFor();
  await picture(name);
  await soundAt(width);

  await page.getByRole("button", { name: words.back }).click();
  await page.getByRole("button", { name: words.check }).click();
  await page.getByText(words.good).waitFor();
  const rows = [...Array(40).keys()];
  const row = rows.find((each) => workbook.sheet.at(each, 0).value === "initial end") ?? -1;
  new Person(excel).type(`B${row + 1}`, "purchased, + term, monht end");
  await page.getByRole("button", { name: words.check }).click();
  await page.getByText(words.fault).waitFor();
  await page.getByRole("button", { name: words.mark }).click();
  await page.getByText(words.marked).waitFor();
  expect(workbook.sheet.conditionalFormats).toHaveLength(1);
  await picture(`faults-${name}`);
  await soundAt(width);
  await page.getByRole("button", { name: words.unmark }).click();
  await page.getByText(words.unmarked).waitFor();
  expect(workbook.sheet.conditionalFormats).toEqual([]);
});
