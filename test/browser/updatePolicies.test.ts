import { mkdirSync } from "node:fs";
import { openList } from "../taskpane/check/openList";
import { fileOf, ownPolicy } from "../taskpane/policies/files/update/acmeFiles";
import { contentOf } from "../workbook/licenceWorkbook";
import { violations } from "./accessibility";
import { openPane, type OpenPane } from "./openPane";

jest.setTimeout(120_000);

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
const file = (grace: number, version: string) =>
  fileOf({ Acme_policy: ownPolicy("Acme Designer", grace), Beta_policy: ownPolicy("Beta", grace) }, version);

const languages = {
  en: {
    locale: "en-US",
    policies: "Policies",
    files: "Policy files",
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

it.each(["en", "ja"] as const)(
  "puts a company's library into the workbook in %s, says what its next version moves, updates, and takes back",
  async (language) => {
    const words = languages[language];
    opened = await openPane({ locale: words.locale }, WIDTH);
    const { page, workbook } = opened;
    const picture = async (name: string) => {
      const path = `${artefacts}/pane-update-policies-${name}-${language}.png`;
      await page.screenshot({ path, fullPage: true, animations: "disabled" });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(WIDTH);
    };
    const openFile = (grace: number, version: string) =>
      page.locator("input[type=file]").setInputFiles({
        name: "acme-policies.json",
        mimeType: "application/json",
        buffer: Buffer.from(file(grace, version)),
      });
    const press = (name: string | RegExp) =>
      page.getByRole("button", { name, exact: typeof name === "string" }).click();
    openList(opened, list);
    await page.getByRole("tab", { name: words.policies }).click();
    await press(words.files);
    await openFile(30, "1");
    for (const [index, name] of ["Acme_policy", "Beta_policy"].entries()) {
      await press(words.put(name));
      await page.getByText(words.standsThere).nth(index).waitFor();
    }
    const before = JSON.stringify(contentOf(workbook));

    await openFile(60, "2");
    await page.getByText(words.noList).waitFor();
    await picture("no-list");
    await press(words.toCheck);
    await press(words.use);
    await page.getByText(words.checked).waitFor();
    await page.getByRole("tab", { name: words.policies }).click();
    await page.getByText(words.moved).waitFor();
    await page.getByText(words.days).waitFor();
    expect(JSON.stringify(contentOf(workbook))).toBe(before);
    await press(words.differences);
    await press(words.rows);
    await picture("before");

    await press(words.update);
    await page.getByText(words.updated).waitFor();
    await page.getByText(words.standsThere).nth(1).waitFor();
    expect(JSON.stringify(contentOf(workbook))).toContain("end, + 60 days");
    await picture("updated");
    await press(words.undo);
    await page.getByText(words.undone).waitFor();
    await page.getByText(words.moved).waitFor();
    expect(JSON.stringify(contentOf(workbook))).toBe(before);
    await picture("undone");
    expect(opened.complaints).toEqual([]);
  },
);
