import { mkdirSync } from "node:fs";
import { openPlayground, type OpenPlayground } from "./openPlayground";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

/** Pixels of the grid on a sheet whose sizes nobody changed. */
const [HEADERS, ROW, COLUMN] = [{ width: 46, height: 20 }, 24, 88];

let opened: OpenPlayground;
afterEach(() => opened.close());

const says = (text: string | RegExp) => opened.spoken.filter({ hasText: text }).waitFor();

/** The page of the task pane, where the add-in's code runs. */
async function addinPage() {
  const { page, pane } = opened;
  await page.locator("#toggle-pane").click();
  await pane.getByRole("tab").first().waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open.");
  return frame;
}
type AddinPage = Awaited<ReturnType<typeof addinPage>>;

/** A plan as an add-in inserts it: a title over joined cells, a table with formulas, rows in view, a chart. */
const insertPlan = (frame: AddinPage) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plan");
      sheet.getRange("A1").values = [["Renewals by month"]];
      sheet.getRange("A1:D1").merge();
      sheet.getRange("A3:D7").values = [
        ["Month", "All renew", "All lapse", "Ends"],
        ["2026-12", 1200, 300, ""],
        ["2027-01", 800, 0, ""],
        ["2027-02", 1500, 200, ""],
        ["2027-03", 2100, 900, ""],
      ];
      sheet.getRange("A4:A7").numberFormat = [["yyyy-mm"], ["yyyy-mm"], ["yyyy-mm"], ["yyyy-mm"]];
      sheet.tables.add("A3:D7", true).name = "Plan";
      sheet.getRange("D4:D7").formulas = Array.from({ length: 4 }, () => ['=TERM.SUPPORT_END("sparx-jp",[@Month])']);
      sheet.freezePanes.freezeRows(3);
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A3:C7"), "Columns");
      chart.name = "Renewals";
      chart.title.text = "Renewals by month";
      chart.axes.valueAxis.title.text = "JPY";
      chart.setPosition("F5", "J18");
      sheet.activate();
      await context.sync();
    }),
  );

/** The middle of a cell of the sheet in front, not scrolled. */
async function middleOf(address: string) {
  const box = await opened.page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
  if (!box) throw new Error("The grid is not shown.");
  const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1))];
  return { x: box.x + HEADERS.width + (column + 0.5) * COLUMN, y: box.y + HEADERS.height + (row - 0.5) * ROW };
}

const click = async (address: string) => {
  const { x, y } = await middleOf(address);
  await opened.page.mouse.click(x, y);
};

/** The colour that the canvas shows in the left lower corner of a cell, where no text stands. */
async function colourOf(address: string): Promise<string> {
  const { x, y } = await middleOf(address);
  const at = { x: x - COLUMN / 2 + 3, y: y + ROW / 2 - 4 };
  return opened.page.evaluate(({ x: left, y: top }) => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^='univer-sheet-main-canvas']");
    const [box, context] = [canvas?.getBoundingClientRect(), canvas?.getContext("2d")];
    if (!canvas || !box || !context) throw new Error("The grid is not shown.");
    const scale = canvas.width / box.width;
    const [red, green, blue, seen] = context.getImageData((left - box.x) * scale, (top - box.y) * scale, 1, 1).data;
    return seen === 0 ? "none" : [red, green, blue].join(" ");
  }, at);
}

const chart = () => opened.page.locator("figure.chart");
const bars = () => chart().locator(".recharts-bar-rectangle path");

describe.each([
  ["en", "Chart: Renewals by month. All renew, All lapse. 2026-12 – 2027-03"],
  ["ja", "グラフ: Renewals by month. All renew, All lapse. 2026-12 – 2027-03"],
] as const)("what an add-in makes, in the grid of the playground in %s", (language, spoken) => {
  it("is a table, joined cells, rows in view, formulas, and a chart", async () => {
    opened = await openPlayground(language);
    const { page } = opened;
    const frame = await addinPage();
    await insertPlan(frame);
    await chart().waitFor();
    expect(await chart().getAttribute("aria-label")).toBe(spoken);
    expect(await bars().count()).toBe(7);
    // The last of the joined cells is the first.
    await click("D1");
    await says("A1: Renewals by month");
    await click("D4");
    await says("D4: 2027-12-31");
    await page.screenshot({ path: `${artefacts}/grid-shows-workbook-${language}.png`, animations: "disabled" });
    // Before the canvas is asked for its colours, of which the browser warns.
    expect(opened.complaints).toEqual([]);
    expect([await colourOf("B3"), await colourOf("B4"), await colourOf("B5")]).toEqual([
      "21 96 130",
      "208 223 230",
      "none",
    ]);
    const [place, corner] = [await chart().boundingBox(), await middleOf("F5")];
    expect(place?.x).toBeCloseTo(corner.x - COLUMN / 2, -1);
    expect(place?.y).toBeCloseTo(corner.y - ROW / 2, -1);
  });
});

it("follows: values, size of the table, scrolling, sheets", async () => {
  opened = await openPlayground("en");
  const { page } = opened;
  const frame = await addinPage();
  await insertPlan(frame);
  await chart().waitFor();
  const first = await bars().first().getAttribute("d");
  await click("B7");
  await page.keyboard.type("9000");
  await page.keyboard.press("Enter");
  await says(/^B8/);
  await page.waitForFunction(
    (before) => document.querySelector(".recharts-bar-rectangle path")?.getAttribute("d") !== before,
    first,
  );
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Plan").resize("A3:D10");
      await context.sync();
    }),
  );
  await click("F20");
  expect([await colourOf("B8"), await colourOf("B9"), await colourOf("B10")]).toEqual([
    "208 223 230",
    "none",
    "208 223 230",
  ]);
  const before = await chart().boundingBox();
  const { x, y } = await middleOf("B10");
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 6 * ROW);
  // The title row stays, the rows below move.
  await page.waitForFunction(
    (top) => (document.querySelector("figure.chart")?.getBoundingClientRect().top ?? top) < top,
    before?.y ?? 0,
  );
  await click("B3");
  await says("B3: All renew");
  await page.screenshot({ path: `${artefacts}/grid-scrolled.png`, animations: "disabled" });
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Licences").activate();
      await context.sync();
    }),
  );
  await chart().waitFor({ state: "detached" });
});
