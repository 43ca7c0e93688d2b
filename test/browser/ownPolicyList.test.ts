import { mkdirSync } from "node:fs";
import { Person } from "../../src/playground/excel/person";
import { putBlock } from "../taskpane/putBlock";
import { violations } from "./accessibility";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

const WIDTH = 360;

let opened: OpenPane;
afterEach(() => opened.close());

async function soundAndPictured(name: string): Promise<void> {
  const { page, complaints } = opened;
  await page.screenshot({ path: `${artefacts}/pane-own-list-${name}.png`, fullPage: true, animations: "disabled" });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(WIDTH);
  expect(complaints).toEqual([]);
}

const languages = {
  en: {
    locale: "en-US",
    policies: "Policies",
    good: "Acme Designer, maintenance for workgroups",
    vendor: "Acme",
    faults: "2 faults",
    right: "1 of 2 right",
    back: "All policies",
    mark: "Mark these 2 cells",
    marked: /^2 cells are marked in colour\./,
    lookUp: "Look up",
    policy: "Policy",
    insert: "Insert formula",
    inserted: "Inserted into Licences!C1.",
  },
  ja: {
    locale: "ja-JP",
    policies: "ポリシー",
    good: "Acme Designer 年間保守(ワークグループ版)",
    vendor: "アクメ",
    faults: "誤り 2 件",
    right: "2 件中 1 件が正しい",
    back: "すべてのポリシー",
    mark: "この 2 個のセルに印を付ける",
    marked: /^2 個のセルに色で印を付けました。/,
    lookUp: "1 件を調べる",
    policy: "ポリシー",
    insert: "数式を挿入",
    inserted: "Licences!C1 に挿入しました。",
  },
};

it.each(["en", "ja"] as const)("lists, opens and uses the policies of the workbook in %s", async (language) => {
  const words = languages[language];
  opened = await openPane({ locale: words.locale }, WIDTH);
  const { page, excel, workbook } = opened;
  const person = new Person(excel);
  const block = [
    ["vendor", words.vendor],
    ["product", words.good],
    ["initial terms", 12],
    ["initial end", "purchased, + term, month end"],
    ["renewal opens", "end, - 60 days"],
    ["renewed end", "end, + 1 day, for term"],
    ["renewal terms", 12],
    ["late 1 until", "end, + 30 days"],
    ["late 1 end", "end, + 1 day, for term"],
    ["after", "buy new"],
    ["examples", "SUPPORT_END(2026-04-15) = 2027-04-30; SUPPORT_END(2026-04-15) = 2027-04-15"],
  ];
  putBlock({ workbook, person }, "Acme_policy", block);
  const faulty = [
    ["product", "Beta Suite"],
    ["initial end", "purchased, monht end"],
    ["calender", "JP"],
  ];
  putBlock({ workbook, person }, "Company_wide_policy_of_Beta_Suite_2026", faulty);
  person.select("Licences!C1");

  await page.getByRole("tab", { name: words.policies }).click();
  await page.getByText(words.faults, { exact: true }).waitFor();
  await page.getByRole("searchbox").fill("policy");
  await soundAndPictured(`list-${language}`);

  await page.getByRole("button", { name: words.good }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(words.right).waitFor();
  expect(await page.evaluate("document.activeElement.textContent")).toBe(words.good);
  await soundAndPictured(`good-${language}`);
  await page.getByRole("button", { name: words.back }).click();

  await page.getByRole("button", { name: "Beta Suite" }).click();
  await page.getByRole("button", { name: words.mark }).click();
  await page.getByText(words.marked).waitFor();
  await soundAndPictured(`faults-${language}`);

  await page.getByRole("tab", { name: words.lookUp }).click();
  const search = page.getByRole("combobox", { name: words.policy });
  await search.click();
  await search.fill("acme");
  await page.getByRole("option").first().click();
  await page.locator("[type=date]").first().fill("2027-04-30");
  await page.getByRole("img").waitFor();
  person.select("Licences!C1");
  await page.getByRole("button", { name: words.insert }).click();
  await page.getByText(words.inserted).waitFor();
  expect(workbook.sheet.at(0, 2).formula).toBe("=TERM.RENEW_BY(Acme_policy,DATE(2027,4,30))");
  await soundAndPictured(`look-up-${language}`);
});
