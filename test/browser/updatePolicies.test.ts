import { mkdirSync } from "node:fs";
import { openList } from "../taskpane/check/openList";
import { fileOf, ownPolicy } from "../taskpane/policies/files/update/acmeFiles";
import { contentOf } from "../workbook/licenceWorkbook";
import { violations } from "./accessibility";
import { openPane, type OpenPane } from "./openPane";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPane;
afterEach(() => opened.close());

const WIDTH = 360;
/** Licences of a company, 17 of them under the policy that changes. */
const list = [
  ["Product", "Support end"],
  ...Array.from({ length: 212 }, (_, row) => [
    row % 12 === 3 && row < 200 ? "Acme Designer" : "sparx-jp",
    `2027-0${(row % 9) + 1}-${row % 2 === 0 ? "15" : "28"}`,
  ]),
];
const COUNT = 40;
/** A company's library of many policies. */
const library = fileOf(
  Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [`Acme_${index + 1}_own`, ownPolicy(`Acme Designer ${index + 1}`)]),
  ),
  "1",
);
const file = (grace: number, version: string) =>
  fileOf({ Acme_policy: ownPolicy("Acme Designer", grace), Beta_policy: ownPolicy("Beta", grace) }, version);

const languages = {
  en: {
    locale: "en-US",
    policies: "Policies",
    files: "Policy files",
    putAll: "Put all 40 new policies on a sheet",
    allPut: "40 policies written to sheet Policies.",
    sheet: "Policies",
    refused: /^The policy block Acme_2_own was changed/,
    allGone: /^Undone\. The policies and their names are gone/,
    put: (name: string) => `Put into sheet: ${name}`,
    standsThere: "The same as in this workbook.",
    noList: /^No list is read\./,
    toCheck: "Go to Check",
    use: "Use the list Licences!A1:B213",
    checked: /^212 licences: /,
    moved: "17 of 212 rows move.",
    days: /Reinstate by: 17 rows 30 days later/,
    differences: "show: differences of Acme_policy",
    rows: "show: All rows that move",
    update: "Update 2 policies",
    updated: "2 policies updated: Acme_policy, Beta_policy.",
    undo: /^Undo: /,
    undone: /^Undone\. The policy blocks/,
  },
  ja: {
    locale: "ja-JP",
    policies: "ポリシー",
    files: "ポリシーファイル",
    putAll: "新規ポリシー 40 件をシートに書き込む",
    allPut: "ポリシー 40 件をシート「ポリシー」に書き込みました。",
    sheet: "ポリシー",
    refused: /^ポリシー表 Acme_2_own は書き込んだ後に変更された/,
    allGone: /^元に戻しました。ポリシー表とその名前は消えました。/,
    put: (name: string) => `シートに書き込む: ${name}`,
    standsThere: "このブックと同じです。",
    noList: /^一覧が読み取られていません。/,
    toCheck: "「一覧を確認」へ",
    use: "一覧 Licences!A1:B213 を使う",
    checked: /^212 件: /,
    moved: "212 行中 17 行が変わります。",
    days: /再開期限: 30 日後ろへ 17 行/,
    differences: "表示: Acme_policy の違い",
    rows: "表示: 変わるすべての行",
    update: "ポリシー 2 件を更新",
    updated: "ポリシー 2 件を更新しました: Acme_policy、Beta_policy。",
    undo: /^元に戻す: /,
    undone: /^元に戻しました。ポリシー表は/,
  },
} as const;

async function picture(name: string, language: "en" | "ja"): Promise<void> {
  const { page } = opened;
  const path = `${artefacts}/pane-update-policies-${name}-${language}.png`;
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(WIDTH);
}
const openFile = (text: string) =>
  opened.page.locator("input[type=file]").setInputFiles({
    name: "acme-policies.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
const press = (name: string | RegExp) =>
  opened.page.getByRole("button", { name, exact: typeof name === "string" }).click();

it.each(["en", "ja"] as const)(
  "puts a company's library into the workbook in %s, says what its next version moves, updates, and takes back",
  async (language) => {
    const words = languages[language];
    opened = await openPane({ locale: words.locale }, WIDTH);
    const { page, workbook } = opened;
    openList(opened, list);
    await page.getByRole("tab", { name: words.policies }).click();
    await press(words.files);
    await openFile(file(30, "1"));
    for (const [index, name] of ["Acme_policy", "Beta_policy"].entries()) {
      await press(words.put(name));
      await page.getByText(words.standsThere).nth(index).waitFor();
    }
    const before = JSON.stringify(contentOf(workbook));

    await openFile(file(60, "2"));
    await page.getByText(words.noList).waitFor();
    await picture("no-list", language);
    await press(words.toCheck);
    await press(words.use);
    await page.getByText(words.checked).waitFor();
    await page.getByRole("tab", { name: words.policies }).click();
    await page.getByText(words.moved).waitFor();
    await page.getByText(words.days).waitFor();
    expect(JSON.stringify(contentOf(workbook))).toBe(before);
    await press(words.differences);
    await press(words.rows);
    await picture("before", language);

    await press(words.update);
    await page.getByText(words.updated).waitFor();
    await page.getByText(words.standsThere).nth(1).waitFor();
    expect(JSON.stringify(contentOf(workbook))).toContain("end, + 60 days");
    await picture("updated", language);
    await press(words.undo);
    await page.getByText(words.undone).waitFor();
    await page.getByText(words.moved).waitFor();
    expect(JSON.stringify(contentOf(workbook))).toBe(before);
    await picture("undone", language);
    expect(opened.complaints).toEqual([]);
  },
);

it.each(["en", "ja"] as const)(
  "puts a company's library of forty policies on a sheet in %s with one press, and takes it back with one",
  async (language) => {
    const words = languages[language];
    opened = await openPane({ locale: words.locale }, WIDTH);
    const { page, workbook } = opened;
    openList(opened, list);
    const before = JSON.stringify(contentOf(workbook));
    await page.getByRole("tab", { name: words.policies }).click();
    await press(words.files);
    await openFile(library);
    await page.getByRole("button", { name: words.putAll }).waitFor();
    await picture("put-all", language);

    await press(words.putAll);
    await page.getByText(words.allPut).waitFor();
    await page
      .getByText(words.standsThere)
      .nth(COUNT - 1)
      .waitFor();
    const sheet = workbook.sheets.at(-1);
    expect([sheet?.name, sheet?.used()?.columns]).toEqual([words.sheet, COUNT * 3 - 1]);
    expect(workbook.names.filter(({ visible }) => visible)).toHaveLength(COUNT);
    await picture("all-put", language);
    // What was done is to be seen without scrolling, however long the list is.
    const line = await page.getByText(words.allPut).boundingBox();
    expect((line?.y ?? Infinity) + (line?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);

    const cell = sheet?.cell(1, 4);
    const text = cell?.value ?? "";
    if (cell) cell.value = "Better";
    await press(words.undo);
    await page.getByText(words.refused).waitFor();
    await picture("put-all-changed", language);
    if (cell) cell.value = text;
    await press(words.undo);
    await page.getByText(words.allGone).waitFor();
    expect(JSON.stringify(contentOf(workbook))).toBe(before);
    await picture("put-all-undone", language);
    expect(opened.complaints).toEqual([]);
  },
);
