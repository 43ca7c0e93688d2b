import { mkdirSync } from "node:fs";
import { violations } from "./accessibility";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

const artefacts = ".artefacts";
mkdirSync(artefacts, { recursive: true });

let opened: OpenPane;
afterEach(() => opened.close());

async function lookUp({ page }: OpenPane, policy: string): Promise<void> {
  await page.getByRole("tab", { name: /Look up|1 件を調べる/ }).click();
  const search = page.getByRole("combobox", { name: /Policy|ポリシー/ });
  await search.click();
  await search.fill(policy);
  await page.getByRole("option").first().click();
  await page
    .getByRole("tabpanel", { name: /Look up|1 件を調べる/ })
    .locator("input[type=date]")
    .first()
    .fill("2021-04-30");
  await page
    .getByRole("tabpanel", { name: /Look up|1 件を調べる/ })
    .getByRole("listitem")
    .first()
    .waitFor();
}

it.each([
  ["en", "en-US", "sparx-jp", "Why: Renew from", "2021-03-01 (Mon)", 320],
  ["ja", "ja-JP", "スパークス", "理由: 更新の受付開始日", "2021年3月1日(月)", 350],
])("looks up one licence in %s, accessible to everyone", async (name, locale, policy, why, day, width) => {
  opened = await openPane({ locale }, width);
  const { page } = opened;
  await lookUp(opened, policy);
  await page.getByRole("button", { name: why }).click();
  expect(await page.locator("table").getByText(day).count()).toBeGreaterThan(0);
  expect(await page.evaluate("document.documentElement.lang")).toBe(name);
  await page.screenshot({ path: `${artefacts}/pane-${name}.png`, fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(opened.complaints).toEqual([]);
});

it("is dark where Office is dark, and still legible", async () => {
  opened = await openPane({ background: 0x262626 }, 450);
  await lookUp(opened, "nec zabbix");
  await opened.page.screenshot({ path: `${artefacts}/pane-dark.png`, fullPage: true });
  const background = await opened.page.evaluate(
    "getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor",
  );
  expect(background).toBe("rgb(41, 41, 41)");
  expect(await violations(opened.page)).toEqual([]);
});

it("registers the functions with Excel in the same page", async () => {
  opened = await openPane();
  const registered = await opened.page.evaluate("Object.keys(CustomFunctions._association.mappings)");
  expect(registered).toEqual(expect.arrayContaining(["SUPPORT_END", "REINSTATE_BY", "CHECK_LICENCES"]));
});

it("also opens in a browser without Excel", async () => {
  opened = await openPane("no Excel");
  await lookUp(opened, "sparx-jp");
  await opened.page.getByRole("tab", { name: "Check" }).click();
  await opened.page.getByText("Open this pane in Excel to check a list.").waitFor();
});
