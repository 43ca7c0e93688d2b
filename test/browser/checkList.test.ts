import { mkdirSync } from "node:fs";
import { messyList, openList } from "../taskpane/check/openList";
import { violations } from "./accessibility";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPane;
afterEach(() => opened.close());

const picture = (name: string) =>
  opened.page.screenshot({ path: `${artefacts}/pane-check-${name}.png`, fullPage: true, animations: "disabled" });

const languages = {
  en: {
    locale: "en-US",
    tab: "Check",
    use: "Use the list Licences!A1:E9",
    understood: "Understood: 6 licences",
    asOf: "As of",
    set: "set: Somebody / Mystery Tool",
    tidied: /^show: Tidied/,
    write: "Write results",
    written: /^3 rows written to Licences!/,
    undo: "Undo",
    undone: /^Undone\./,
  },
  ja: {
    locale: "ja-JP",
    tab: "一覧を確認",
    use: "一覧 Licences!A1:E9 を使う",
    understood: "読み取った内容: 6 件",
    asOf: "基準日",
    set: "設定: Somebody / Mystery Tool",
    tidied: /^表示: 整えた値/,
    write: "結果を書き込む",
    written: /^Licences!.* に 3 行を書き込みました。/,
    undo: "元に戻す",
    undone: /^元に戻しました。/,
  },
} as const;

it.each([
  ["en", 320],
  ["ja", 350],
] as const)("checks a list in %s from its choice to Undo, accessible to everyone", async (language, width) => {
  const words = languages[language];
  opened = await openPane({ locale: words.locale }, width);
  const { page, workbook } = opened;
  openList(opened, messyList);
  await page.getByRole("tab", { name: words.tab }).click();
  await page.getByRole("button", { name: words.use }).waitFor();
  await picture(`choose-${language}`);
  await page.getByRole("button", { name: words.use }).click();
  await page.getByRole("heading", { name: words.understood }).waitFor();
  await page.getByRole("button", { name: words.write }).waitFor();
  await picture(`understood-${language}`);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: words.set }).click();
  await page.getByRole("button", { name: words.tidied }).click();
  await picture(`opened-${language}`);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: words.write }).click();
  await page.getByText(words.written).waitFor();
  await picture(`written-${language}`);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  await page.getByRole("button", { name: words.undo, exact: true }).click();
  await page.getByText(words.undone).waitFor();
  expect(workbook.sheet.at(2, 5).value).toBe("");
  expect(opened.complaints).toEqual([]);
});

it.each(["en", "ja"] as const)("is dark where Office is dark, and still legible, in %s", async (language) => {
  const words = languages[language];
  opened = await openPane({ locale: words.locale, background: 0x262626 });
  const { page } = opened;
  openList(opened, messyList);
  await page.getByRole("tab", { name: words.tab }).click();
  await page.getByRole("button", { name: words.use }).click();
  await page.getByRole("button", { name: words.set }).click();
  await page.getByRole("button", { name: words.tidied }).click();
  await page.getByRole("button", { name: words.write }).click();
  await page.getByText(words.written).waitFor();
  await picture(`dark-${language}`);
  const background = await page.evaluate(
    "getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor",
  );
  expect(background).toBe("rgb(41, 41, 41)");
  expect(await violations(page)).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

/** A list of many rows, each fourth of which has an end that is no end of a month. */
const longList = (rows: number): (string | number)[][] => [
  ["Product", "Vendor", "Delivered", "Support end", "Qty", "Owner", "Channel", "Notes"],
  ...Array.from({ length: rows }, (_, row): (string | number)[] => [
    "Enterprise Architect",
    "Sparx Systems Japan",
    `${1 + (row % 28)}/${1 + (row % 12)}/2025`,
    `${row % 4 === 0 ? 15 : 31}/${[1, 3, 5, 7, 8, 10, 12][row % 7]}/2026`,
    row % 9,
    `Department ${row % 40}`,
    "direct",
    `Note ${row}`,
  ]),
];

async function checkAndWriteLongList(rows: number): Promise<void> {
  const { page } = opened;
  openList(opened, longList(rows));
  await page.getByRole("tab", { name: "Check" }).click();
  await page.getByRole("button", { name: `Use the list Licences!A1:H${rows + 1}` }).click();
  await page.getByText(`${rows.toLocaleString("en")} licences: `).waitFor();
  await page.getByRole("radio", { name: /^values/ }).click();
  await page.getByRole("button", { name: "Write results" }).click();
}

/** How often each work said something new of how far it is, with a key pressed and answered in between. */
const ANSWERED = `window.answered = {};
  window.addEventListener("keydown", () => {
    const work = document.querySelector("[role=progressbar]")?.closest(".fui-Field");
    if (!work) return;
    const [label, rows] = work.innerText.split("\\n");
    (window.answered[label] ??= new Set()).add(rows);
  });`;

it("answers to keys all the time while it reads, checks and writes 30,000 rows", async () => {
  opened = await openPane();
  const { page } = opened;
  await page.evaluate(ANSWERED);
  let isWorking = true;
  const work = checkAndWriteLongList(30_000)
    .then(() => page.getByText(/rows written to Licences!/).waitFor())
    .finally(() => (isWorking = false));
  while (isWorking) await page.keyboard.press("Shift");
  await work;
  const told = (await page.evaluate("Object.entries(window.answered).map(([label, rows]) => [label, rows.size])")) as [
    string,
    number,
  ][];
  expect(told.map(([label]) => label)).toEqual([
    "Reading the list",
    "Working out what the list holds",
    "Checking the licences",
    "Writing results",
  ]);
  for (const [, times] of told) expect(times).toBeGreaterThan(1);
});

it("leaves the sheet as it was when writing is cancelled", async () => {
  opened = await openPane();
  await checkAndWriteLongList(30_000);
  await opened.page.getByRole("button", { name: "Cancel" }).click();
  await opened.page.getByText(/^Cancelled\./).waitFor();
  const { sheets, sheet } = opened.workbook;
  expect(sheets.map(({ name }) => name)).toEqual(["Licences"]);
  expect(sheet.at(1, 8).value).toBe("");
});
