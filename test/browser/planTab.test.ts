import { mkdirSync, readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { parsedCalendar } from "../plan/calendar/parsedCalendar";
import { openList } from "../taskpane/check/openList";
import { AS_OF, pricedList } from "../taskpane/plan/pricedList";
import { violations } from "./accessibility";
import { openPane, type OpenPane } from "./openPane";
import { openPlayground, type OpenPlayground } from "./openPlayground";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPane | OpenPlayground | undefined;
afterEach(() => opened?.close());

const readDownload = async (download: Download) => readFileSync(await download.path(), "utf8");

const languages = {
  en: {
    locale: "en-US",
    pane: "Open the task pane",
    tab: "Plan",
    use: "Plan the list Licences!A1:F9",
    useSample: "Plan the list Licences!A4:N204",
    asOf: "As of",
    planned: "9 payments from 2026-11 to 2028-10: 1,110,000.",
    chart: /^Bars for 24 months/,
    months: "show: By month: All months as a table",
    why: "why?: 3 rows left out",
    insert: "Insert plan",
    inserted: /^The plan of 7 licences was written to the sheet "Renewal plan"/,
    undo: "Undo",
    undone: /^Undone\./,
    calendar: "Calendar file (.ics)",
    file: "licence-renewals.ics",
    saved: /was given to the browser to save\.$/,
    renewBy: /^Renew by: /,
    other: "The other as-of date",
    compare: "Compare",
    moved: /^\d of 8 rows move/,
  },
  ja: {
    locale: "ja-JP",
    pane: "作業ウィンドウを開く",
    tab: "更新計画",
    use: "一覧 Licences!A1:F9 を計画",
    useSample: "一覧 ライセンス!A4:N204 を計画",
    asOf: "基準日",
    planned: "2026年11月から2028年10月までの支払い 9 件: 1,110,000。",
    chart: /^2026年11月から2028年10月までの24 か月の棒グラフ/,
    months: "表示: 月別: すべての月の表",
    why: "理由: 対象外の行 3 件",
    insert: "計画を挿入",
    inserted: /^7 件のライセンスの計画をシート「更新計画」/,
    undo: "元に戻す",
    undone: /^元に戻しました。/,
    calendar: "カレンダー ファイル(.ics)",
    file: "ライセンス更新.ics",
    saved: /を保存するようブラウザーに渡しました。$/,
    renewBy: /^更新期限: /,
    other: "比べる基準日",
    compare: "比較する",
    moved: /^8 行中 \d 行が変わります。/,
  },
} as const;

it.each([
  ["en", 350, "light"],
  ["ja", 320, "light"],
  ["en", 350, "dark"],
] as const)("plans a list in %s, %d pixels wide, %s, accessible to everyone", async (language, width, theme) => {
  const words = languages[language];
  const background = theme === "dark" ? 0x1f1f1f : 0xffffff;
  const excelPane = await openPane({ locale: words.locale, background }, width);
  opened = excelPane;
  const { page, workbook, excel } = excelPane;
  // Colours on their way from one to another are those of neither.
  await page.emulateMedia({ reducedMotion: "reduce" });
  // The grid of the playground calculates Excel's own functions; here it is asked what is written.
  excel.calculation.isElsewhere = true;
  openList(excelPane, pricedList);
  const picture = (name: string) =>
    page.screenshot({
      path: `${artefacts}/pane-plan-${name}-${language}-${theme}.png`,
      fullPage: true,
      animations: "disabled",
    });
  await page.getByRole("tab", { name: words.tab }).click();
  const panel = page.getByRole("tabpanel", { name: words.tab });
  await panel.getByLabel(words.asOf, { exact: true }).fill(AS_OF);
  await panel.getByRole("button", { name: words.use }).click();
  await panel.getByText(words.planned).waitFor();
  await panel.getByRole("img", { name: words.chart }).waitFor();
  await picture("planned");
  expect(await violations(page)).toEqual([]);
  await panel.getByRole("button", { name: words.months }).click();
  await panel.getByRole("button", { name: words.why }).click();
  await panel.getByLabel(words.other).fill("2027-01-15");
  await panel.getByRole("button", { name: words.compare, exact: true }).click();
  await panel.getByText(words.moved).waitFor();
  await picture("opened");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  await panel.getByRole("button", { name: words.insert }).click();
  await panel.getByText(words.inserted).waitFor();
  expect(workbook.sheets).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  await panel.getByRole("button", { name: words.undo, exact: true }).click();
  await panel.getByText(words.undone).waitFor();
  expect(workbook.sheets).toHaveLength(1);
  expect(excelPane.complaints).toEqual([]);
});

it.each(["en", "ja"] as const)(
  "gets a newcomer in %s from the sample workbook to a chart and a calendar file in three clicks",
  async (language) => {
    const words = languages[language];
    const playground = await openPlayground(language, {}, "2026-11-22T09:00:00");
    opened = playground;
    const { page, pane } = playground;
    await page.getByRole("button", { name: words.pane }).click();
    await pane.getByRole("tablist").waitFor();
    let clicks = 0;
    const click = async (role: "tab" | "button", name: string) => {
      await pane.getByRole(role, { name, exact: true }).click();
      clicks += 1;
    };
    await click("tab", words.tab);
    await click("button", words.useSample);
    const chart = pane.getByRole("img", { name: words.chart });
    await chart.waitFor();
    expect(await chart.locator(".recharts-bar-rectangle path").count()).toBeGreaterThan(20);
    const [download] = await Promise.all([page.waitForEvent("download"), click("button", words.calendar)]);
    expect(clicks).toBe(3);
    expect(download.suggestedFilename()).toBe(words.file);
    const { events } = parsedCalendar(await readDownload(download));
    expect(events.length).toBeGreaterThan(50);
    expect(events.every(({ isDate, start }) => isDate && start >= "2026-11-22")).toBe(true);
    expect(events.some(({ summary }) => words.renewBy.test(summary))).toBe(true);
    await pane.getByText(words.saved).waitFor();
    await chart.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${artefacts}/playground-plan-${language}.png`, animations: "disabled" });
    expect(await violations(page, "#grid", "#pane")).toEqual([]);
    expect(playground.complaints).toEqual([]);
    expect(playground.requests.filter((url) => !isOurs(url, playground.address))).toEqual([]);
  },
);

const isOurs = (url: string, address: string) => url.startsWith(address) || /^(data|blob):/.test(url);

it("loads chart and calendar only when the tab is first shown", async () => {
  const excelPane = await openPane();
  opened = excelPane;
  const { page } = excelPane;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.getByRole("tablist").waitFor();
  expect(asked.filter((path) => path.includes("plan"))).toEqual([]);
  await page.getByRole("tab", { name: "Plan" }).click();
  await page.getByText("What will renewals cost?").waitFor();
  expect(asked.filter((path) => path.includes("plan"))).toEqual(["/plan.js"]);
});

it("says so where the tab cannot be loaded, and tries again", async () => {
  const excelPane = await openPane();
  opened = excelPane;
  const { page } = excelPane;
  await page.route("**/plan.js", (route) => route.abort());
  await page.getByRole("tab", { name: "Plan" }).click();
  await page.getByText(/^The plan could not be loaded, and nothing was changed\./).waitFor();
  await page.unroute("**/plan.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("What will renewals cost?").waitFor();
});
