import { mkdirSync } from "node:fs";
import { STATUS_WORDS } from "../../src/rules/answers";
import { violations } from "./accessibility";
import { artefacts } from "./browser";
import { copySheet, type CopiedSheet } from "./copiedSheet";
import { openPlayground, type OpenPlayground } from "./openPlayground";

mkdirSync(artefacts, { recursive: true });

const ROWS = 5_000;
/** Of the grid, from 0. */
const HEADER_ROW = 3;

const languages = {
  en: {
    open: "Open the task pane",
    check: "Check",
    use: "Use the list Licences!A4:N5004",
    understood: "Understood: 5,000 licences",
    questions: /^2 questions$/,
    noQuestion: /^0 questions$/,
    dayFirst: "day first: day/month/year",
    useAll: "use for all 50",
    stopped: /([\d,]+) stopped/,
    status: "Status (checked)",
    renewable: "R7: Renewable",
    write: "Write results",
    progress: /^5,000 of/,
    written: /([\d,]+) rows written to Licences!O4:/,
    toCheck: "To check",
    undo: "Undo",
    undone: /^Undone\./,
    cancel: "Cancel",
    cancelled: "Cancelled. What had been written was taken back; the workbook is as it was.",
    failed: /^Excel did not do it: .* What had been written was taken back; the workbook is as it was\.$/,
    closed: /^The workbook does not answer.* Part of the results may still be in the workbook\./,
    set: "Set",
    faultSet: "The fault is set.",
    faultOver: "The fault is over.",
    nothing: "nothing",
  },
  ja: {
    open: "作業ウィンドウを開く",
    check: "一覧を確認",
    use: "一覧 ライセンス!A4:N5004 を使う",
    understood: "読み取った内容: 5,000 件",
    questions: /^質問 2 件$/,
    noQuestion: /^質問 0 件$/,
    dayFirst: "日が先(日/月/年)",
    useAll: "50 セルすべてに使う",
    stopped: /停止 ([\d,]+)/,
    status: "状態 (確認結果)",
    renewable: "R7: 更新可能",
    write: "結果を書き込む",
    progress: /行中 5,000 行$/,
    written: /^ライセンス!O4:.* に ([\d,]+) 行を書き込みました。/,
    toCheck: "要確認",
    undo: "元に戻す",
    undone: /^元に戻しました。/,
    cancel: "キャンセル",
    cancelled: "中止しました。書き込んだ内容は取り消しました。ブックは元のままです。",
    failed: /^Excel で実行できませんでした: .*書き込んだ内容は取り消しました。ブックは元のままです。$/,
    closed: /^ブックが応答しません。.*結果の一部がブックに残っている可能性があります。/,
    set: "設定",
    faultSet: "障害を設定しました。",
    faultOver: "障害は終わりました。",
    nothing: "なし",
  },
} as const;

type Language = keyof typeof languages;

let opened: OpenPlayground;
let words: (typeof languages)[Language];
let before: CopiedSheet;

const button = (name: string) => opened.pane.getByRole("button", { name, exact: true });
const said = (text: string | RegExp) => opened.pane.getByText(text).last();
const picture = (name: string) => opened.page.screenshot({ path: `${artefacts}/${name}.png`, animations: "disabled" });
const count = async (text: RegExp) => {
  const [, digits = ""] = text.exec((await said(text).textContent()) ?? "") ?? [];
  return Number(digits.replace(/,/g, ""));
};

async function openList(language: Language): Promise<void> {
  words = languages[language];
  opened = await openPlayground(language, { licences: String(ROWS) });
  const { page, pane } = opened;
  before = await copySheet(opened);
  await page.getByRole("button", { name: words.open }).click();
  await pane.getByRole("tab", { name: words.check }).click();
  await button(words.use).click();
  await pane.getByRole("heading", { name: words.understood }).waitFor();
  await button(words.write).waitFor();
}

async function setFault(kind: string, numbers: Readonly<Record<string, number>> = {}): Promise<void> {
  const { page } = opened;
  if (!(await page.locator("#fault").isVisible())) await page.locator("#developers summary").click();
  await page.locator("#fault").selectOption(kind);
  for (const [id, value] of Object.entries(numbers)) await page.locator(`#fault-${id}`).fill(String(value));
  await page.getByRole("button", { name: words.set, exact: true }).click();
}

/** News is read where it is told, without scrolling for it. */
async function expectInView(text: string | RegExp): Promise<void> {
  const isInView = await said(text).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight;
  });
  expect(isInView).toBe(true);
}

async function expectAsBefore(): Promise<void> {
  const now = await copySheet(opened);
  expect(now.sheets).toEqual(before.sheets);
  expect(now.rows).toEqual(before.rows);
  // Not by toEqual: a difference of a megabyte of one line cannot be read.
  expect(now.html === before.html).toBe(true);
}

afterEach(async () => {
  const missing = await opened.page.locator("#missing").textContent();
  await opened.close();
  expect(missing).toBe(words.nothing);
  expect(opened.complaints).toEqual([]);
  expect(opened.requests.filter((url) => !url.startsWith(opened.address) && !/^(data|blob):/.test(url))).toEqual([]);
});

/** Looks at the first results as a person does, with the arrow keys, from the list's second column to `R7`. */
async function goToResults(): Promise<void> {
  await opened.page.locator("#to-grid").click();
  for (let pressed = 0; pressed < 16; pressed++) await opened.page.keyboard.press("ArrowRight");
  await opened.spoken.filter({ hasText: words.renewable }).waitFor();
}

describe.each(["en", "ja"] as const)("5,000 licences in the playground in %s", (language) => {
  it("are checked, decided on, written into the grid, and taken back without a trace", async () => {
    await openList(language);
    const { pane } = opened;
    expect(before.rows.filter(([licence]) => licence?.startsWith("L-"))).toHaveLength(ROWS);
    await picture(`playground-5000-checked-${language}`);
    await pane.getByRole("heading", { name: words.questions }).waitFor();
    await button(words.dayFirst).first().click();
    await pane.getByRole("heading", { name: words.noQuestion }).waitFor();
    const stopped = await count(words.stopped);
    await pane.getByRole("button", { name: words.useAll }).click();
    await pane
      .getByText(words.stopped)
      .filter({ hasText: (stopped - 50).toLocaleString("en") })
      .waitFor();
    await button(words.write).click();
    await said(words.written).waitFor();
    await expectInView(words.written);
    await goToResults();
    await picture(`playground-5000-written-${language}`);
    const written = await copySheet(opened);
    expect(written.sheets).toContain(words.toCheck);
    const column = written.rows[HEADER_ROW]?.indexOf(words.status) ?? -1;
    const statuses: readonly string[] = Object.values(STATUS_WORDS).map((status) => status[language]);
    const results = written.rows.filter((cells) => statuses.includes(cells[column] ?? ""));
    expect(results).toHaveLength(await count(words.written));
    await button(words.undo).click();
    await said(words.undone).waitFor();
    await expectAsBefore();
  });

  it("say that a part may be left when the workbook is closed in the middle of writing", async () => {
    await openList(language);
    await setFault("closed", { request: 6 });
    await button(words.write).click();
    await said(words.closed).waitFor();
    await expectInView(words.closed);
    await picture(`playground-5000-closed-${language}`);
  });

  it("are as they were after Excel failed in the middle of writing", async () => {
    await openList(language);
    const { page } = opened;
    const state = page.locator("#fault-state");
    // Eight requests write the list. The sixth comes after the results of all rows; in the last the failure comes
    // between formulas and colours.
    for (const place of [
      { request: 6, steps: 0 },
      { request: 8, steps: 100 },
    ]) {
      await setFault("fails", place);
      expect(await state.textContent()).toBe(words.faultSet);
      await button(words.write).click();
      await said(words.failed).waitFor();
      await expectInView(words.failed);
      expect(await state.textContent()).toBe(words.faultOver);
      await picture(`playground-5000-failed-${language}`);
      await expectAsBefore();
    }
    expect(await violations(page, "#grid", "#pane")).toEqual([]);
  });
});

it("leaves the 5,000 licences as they were when writing them is cancelled in the middle", async () => {
  await openList("en");
  await setFault("slow", { seconds: 0.5 });
  await button(words.write).click();
  // The results of all rows are in the sheet by then; the rows to check, the formulas and the colours are not.
  await said(words.progress).waitFor();
  await button(words.cancel).click();
  await said(words.cancelled).waitFor();
  await expectInView(words.cancelled);
  await picture("playground-5000-cancelled");
  await setFault("none");
  await expectAsBefore();
});
