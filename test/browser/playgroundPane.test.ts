import { mkdirSync } from "node:fs";
import { violations } from "./accessibility";
import { openPlayground, type OpenPlayground } from "./openPlayground";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPlayground;
afterEach(() => opened.close());

const says = (text: string | RegExp) => opened.spoken.filter({ hasText: text }).waitFor();

async function press(key: string, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await opened.page.keyboard.press(key);
}

const languages = {
  en: {
    open: "Open the task pane",
    check: "Check",
    use: "Use the list Licences!A4:N204",
    understood: /^Understood: 200 licences/,
    write: "Write results",
    written: /^\d+ rows written to Licences!O4/,
    status: "R7: Renewable",
    blank: "U7: blank",
    undo: "Undo",
    undone: /^Undone\./,
    picture: "playground-pane.png",
  },
  ja: {
    open: "作業ウィンドウを開く",
    check: "一覧を確認",
    use: "一覧 ライセンス!A4:N204 を使う",
    understood: /^読み取った内容: 200 件/,
    write: "結果を書き込む",
    written: /^ライセンス!O4.* に \d+ 行を書き込みました。/,
    status: "R7: 更新可能",
    blank: "U7: 空白",
    undo: "元に戻す",
    undone: /^元に戻しました。/,
    picture: "playground-pane-ja.png",
  },
} as const;

describe.each(["en", "ja"] as const)("the task pane of the playground in %s", (language) => {
  const words = languages[language];

  it("checks the list of the grid, writes into the grid, and takes it back", async () => {
    opened = await openPlayground(language);
    const { page, pane, click } = opened;
    await click("B7");
    await says(/^B7: /);
    await page.getByRole("button", { name: words.open }).click();
    await pane.getByRole("tab", { name: words.check }).click();
    await pane.getByRole("button", { name: words.use }).click();
    await pane.getByRole("heading", { name: words.understood }).waitFor();
    await pane.getByRole("button", { name: words.write }).click();
    await pane.getByText(words.written).waitFor();
    await page.locator("#to-grid").click();
    await press("ArrowRight", 13);
    await says("O7: 2026-12-31");
    // The status, a formula that the pane wrote and the grid calculates.
    await press("ArrowRight", 3);
    await says(words.status);
    await press("ArrowRight", 3);
    await page.screenshot({ path: `${artefacts}/${words.picture}`, animations: "disabled" });
    expect(await violations(page, "#grid", "#pane")).toEqual([]);
    await pane.getByRole("button", { name: words.undo, exact: true }).click();
    await pane.getByText(words.undone).waitFor();
    await says(words.blank);
    expect(opened.complaints).toEqual([]);
    expect(opened.requests.filter((url) => !url.startsWith(opened.address) && !/^(data|blob):/.test(url))).toEqual([]);
  });
});

it("shows a problem's cell in the grid, and sees what is typed there", async () => {
  opened = await openPlayground("en");
  const { page, pane, click } = opened;
  await click("D5");
  await says("D5: 2026-05-08");
  await page.keyboard.type("2026-06-30");
  await press("Enter");
  await click("D5");
  await says("D5: 2026-06-30");
  await page.getByRole("button", { name: "Open the task pane" }).click();
  await pane.getByRole("tab", { name: "Look up" }).click();
  const lookUp = pane.getByRole("tabpanel", { name: "Look up" });
  await lookUp.getByRole("combobox").first().click();
  await lookUp.getByRole("combobox").first().fill("sparx-jp");
  await pane.getByRole("option").first().click();
  await lookUp.getByRole("button", { name: /cell/i }).first().click();
  expect(await lookUp.locator("input[type=date]").first().inputValue()).toBe("2026-06-30");
  await lookUp.getByRole("listitem").first().waitFor();
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Use the list Licences!A4:N204" }).click();
  await pane.getByRole("button", { name: "Go to H10", exact: true }).first().click();
  await says(/^H10: #VALUE!/);
});

it("loads nothing of the pane before it is opened, and keeps it when it is hidden", async () => {
  opened = await openPlayground("en");
  const { page, pane, requests } = opened;
  const ofPane = () => requests.filter((url) => /office-js|taskpane|excelBehind/.test(url));
  expect(ofPane()).toEqual([]);
  await page.getByRole("button", { name: "Open the task pane" }).click();
  await pane.getByRole("tab", { name: "Policies" }).click();
  expect(ofPane().length).toBeGreaterThan(3);
  const loaded = ofPane().length;
  const frame = page.locator("#pane iframe");
  expect((await frame.boundingBox())?.width).toBeLessThanOrEqual(350);
  await page.getByRole("button", { name: "Hide the task pane" }).click();
  await frame.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Open the task pane" }).click();
  expect(await pane.getByRole("tab", { name: "Policies" }).getAttribute("aria-selected")).toBe("true");
  expect(ofPane()).toHaveLength(loaded);
});

it("goes around with F6: grid, pane, header", async () => {
  opened = await openPlayground("en");
  const { page, pane, click } = opened;
  const focused = () => page.evaluate("document.activeElement.id || document.activeElement.tagName");
  await page.getByRole("button", { name: "Open the task pane" }).click();
  await pane.getByRole("tablist").waitFor();
  await click("B7");
  await press("F6");
  expect(await focused()).toBe("IFRAME");
  await press("F6");
  expect(await focused()).toBe("to-grid");
  await press("F6");
  await press("ArrowDown");
  await says(/^B8: /);
});
