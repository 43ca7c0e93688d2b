import { mkdirSync, readFileSync } from "node:fs";
import { Person } from "../../src/playground/excel/person";
import { violations } from "./accessibility";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPane;
afterEach(() => opened.close());

const picture = (name: string) =>
  opened.page.screenshot({
    path: `${artefacts}/pane-own-policies-${name}.png`,
    fullPage: true,
    animations: "disabled",
  });

async function soundAt(width: number): Promise<void> {
  expect(await violations(opened.page)).toEqual([]);
  expect(await opened.page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(opened.complaints).toEqual([]);
}

const languages = {
  en: {
    locale: "en-US",
    tab: "Policies",
    begin: "New policy",
    product: "Product, as your lists call it",
    put: "Put into sheet",
    right: "2 of 2 right",
    oneRight: "1 of 2 right",
    back: "All policies",
    files: "Policy files",
    save: "Save the file (.json)",
    choose: "Choose a file",
    same: "The same as in this workbook.",
    differs: "Differs from this workbook in 1 field",
    faulty: /was not used: it has 1 fault/,
  },
  ja: {
    locale: "ja-JP",
    tab: "ポリシー",
    begin: "新しいポリシー",
    product: "製品(一覧での名称)",
    put: "シートに書き込む",
    right: "2 件中 2 件が正しい",
    oneRight: "2 件中 1 件が正しい",
    back: "すべてのポリシー",
    files: "ポリシーファイル",
    save: "ファイル(.json)を保存",
    choose: "ファイルを選ぶ",
    same: "このブックと同じです。",
    differs: "このブックと 1 項目が違います",
    faulty: /に誤りが 1 件あるため使いませんでした/,
  },
};

it.each([
  ["en", 350],
  ["ja", 320],
] as const)("begins a policy in %s with the keyboard, saves it as a file, and opens that", async (name, width) => {
  const words = languages[name];
  opened = await openPane({ locale: words.locale }, width);
  const { page, excel, workbook } = opened;
  await page.getByRole("tab", { name: words.tab }).click();
  await page.getByRole("button", { name: words.begin }).focus();
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Tab");
  await page.keyboard.type("Acme Designer");
  expect(await page.getByRole("textbox", { name: words.product }).inputValue()).toBe("Acme Designer");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText(words.right).waitFor();
  expect(workbook.names.map((each) => each.name)).toContain("Acme_Designer_own");
  await picture(`new-${name}`);
  await soundAt(width);

  const rows = [...Array(40).keys()];
  const row = rows.find((each) => workbook.sheet.at(each, 0).value === "examples") ?? -1;
  const person = new Person(excel);
  const examples = String(workbook.sheet.at(row, 1).value);
  person.type(`B${row + 1}`, examples.replace("2027-04-30", "2027-04-15"));
  person.select("A1");
  await page.getByText(words.oneRight).waitFor();
  await picture(`wrong-${name}`);

  await page.getByRole("button", { name: words.back }).click();
  await page.getByRole("button", { name: words.files }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: words.save }).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  const input = page.locator("input[type=file]");
  const open = (content: string) =>
    input.setInputFiles({ name: "policies.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await open(text);
  await page.getByText(words.same).waitFor();
  await open(text.replace("purchased, + term, month end", "purchased, for term"));
  await page.getByText(words.differs).waitFor();
  await page.getByRole("listitem").getByRole("button").first().click();
  await picture(`file-${name}`);
  await soundAt(width);
  await open(text.replace('"initial end"', '"inital end"'));
  await page.getByText(words.faulty).waitFor();
  await picture(`faulty-${name}`);
  await soundAt(width);
});
