import { mkdirSync } from "node:fs";
import { Person } from "../../src/playground/excel/person";
import { violations } from "./accessibility";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPane;
afterEach(() => opened.close());

it.each([
  ["en", "en-US", "Pick from the selected cell: Support end", "Insert formula", "Inserted into Licences!C1.", 350],
  ["ja", "ja-JP", "選択中のセルから取得: サポート終了日", "数式を挿入", "Licences!C1 に挿入しました。", 320],
])("draws a licence of the sheet in %s and puts its formula there", async (name, locale, pick, insert, done, width) => {
  opened = await openPane({ locale }, width);
  const { page, excel, workbook } = opened;
  const person = new Person(excel);
  person.type("A1", "2021-04-30");
  person.select("A1");
  await page.getByRole("tab", { name: /Look up|1 件を調べる/ }).click();
  const search = page.getByRole("combobox", { name: /Policy|ポリシー/ });
  await search.click();
  await search.fill("sparx-jp");
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: pick }).click();
  await page.getByRole("img").waitFor();
  person.select("C1");
  await page.getByRole("button", { name: insert }).click();
  await page.getByText(done).waitFor();
  expect(workbook.sheet.at(0, 2).formula).toBe('=TERM.RENEW_BY("sparx-jp",Licences!A1)');
  await page.screenshot({ path: `${artefacts}/pane-lookup-${name}.png`, fullPage: true, animations: "disabled" });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(opened.complaints).toEqual([]);
});
