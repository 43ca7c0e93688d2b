import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { source as axeSource } from "axe-core";
import { artefacts, openPage } from "./browser";
import { openPlayground, type PlaygroundPage } from "./playgroundPage";

let playground: PlaygroundPage;

const screenshot = (name: string) => playground.page.screenshot({ path: join(artefacts, name) });
const says = (text: string | RegExp) => playground.spoken.filter({ hasText: text }).waitFor();

beforeAll(() => mkdirSync(artefacts, { recursive: true }));

describe("the playground", () => {
  beforeAll(async () => {
    playground = await openPlayground("en");
  });
  afterAll(() => playground.close());

  it("opens with the answers of the sample licences", async () => {
    await playground.click("G5");
    await says("G5: 2027-05-31");
    await playground.click("I5");
    await says("I5: Active");
    await screenshot("playground.png");
  });

  it("shows another end when a date is changed", async () => {
    await playground.click("D5");
    await says("D5: 2026-05-08");
    await playground.type("2026-06-15");
    await playground.press("Enter");
    await playground.click("G5");
    await says("G5: 2027-06-30");
    await playground.click("J5");
    await says("J5: 2027-05-01");
  });

  it("says why a cell shows an error, in a box and to screen readers", async () => {
    await playground.pointAt("G10");
    const box = playground.page.locator(".error-sentence");
    await box.waitFor();
    const sentence = await box.textContent();
    expect(sentence).toContain('"4/5/2021"');
    await screenshot("playground-error.png");
    await playground.click("G10");
    await says(`G10: #VALUE!. ${sentence}`);
  });

  it("takes the error away when the cell is corrected", async () => {
    await playground.click("D10");
    await playground.type("2021-05-04");
    await playground.press("Enter");
    await playground.click("G10");
    await says("G10: 2022-05-31");
    await playground.pointAt("G10");
    await playground.page.locator(".error-sentence").waitFor({ state: "detached" });
  });

  it("offers the functions while one is typed, then their arguments, and spills the answer", async () => {
    const { page } = playground;
    await playground.click("D2");
    await playground.type("=term.supp");
    await page.getByText("TERM.SUPPORT_END", { exact: true }).waitFor();
    await page.getByText("TERM.SUPPORT_STATUS", { exact: true }).waitFor();
    await page.getByText("Last day of the first support term").waitFor();
    await playground.type("ort_end(");
    await page.getByText("TERM.SUPPORT_END(policy,from,[term])").waitFor();
    await playground.type('"sparx-jp",D7:D8)');
    // The list of functions follows the typing a little later, and takes an Enter as a choice while it is there.
    await page.locator("ul[data-u-comp='sheets-formula-editor']").waitFor({ state: "hidden" });
    await playground.press("Enter");
    await playground.click("D2");
    await says("D2: 2023-12-31");
    await playground.click("D3");
    await says("D3: 2027-09-30");
  });

  it("lets the keyboard leave the grid and come back", async () => {
    const { page } = playground;
    await playground.press("F6");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("to-grid");
    await playground.press("F6");
    await playground.press("ArrowDown");
    await says(/^D4: /);
  });

  it("has no fault in what it adds around the grid that axe can find", async () => {
    const { page } = playground;
    await page.evaluate(axeSource);
    // The grid itself is Univer's canvas and controls.
    const violations = await page.evaluate(
      `axe.run({ exclude: ["#grid"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
  });

  it("asks nothing of any other machine, and complains of nothing", () => {
    expect(playground.requestsElsewhere).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});

describe("the playground in Japanese", () => {
  beforeAll(async () => {
    playground = await openPlayground("ja");
  });
  afterAll(() => playground.close());

  it("speaks Japanese on the page, in the cells and on errors", async () => {
    await playground.page.getByRole("heading", { name: "プレイグラウンド" }).waitFor();
    await playground.click("I5");
    await says("I5: 有効");
    await playground.click("G10");
    await says(/^G10: #VALUE!\. .*4\/5\/2021.*[ぁ-ん]/);
    await playground.pointAt("G10");
    await playground.page.locator(".error-sentence").waitFor();
    await screenshot("playground-ja.png");
  });

  it("complains of nothing", () => {
    expect(playground.complaints).toEqual([]);
    expect(playground.requestsElsewhere).toEqual([]);
  });
});

it("says what to do where the add-in is not built", async () => {
  const opened = await openPage({ "/": ".playground" }, "/?lang=en");
  await opened.page.getByText("Run npm run build").waitFor();
  await opened.close();
});
