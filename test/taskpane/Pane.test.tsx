import { webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";

const show = (language: "en" | "ja") => render(<Pane language={language} theme={webLightTheme} />);
const tabs = () => screen.getAllByRole("tab").map((tab) => [tab.getAttribute("id"), tab.getAttribute("aria-selected")]);

async function lookUp(policy: string, date: string): Promise<void> {
  await userEvent.click(screen.getByRole("tab", { name: /Look up|1 件を調べる/ }));
  await userEvent.type(screen.getByRole("combobox", { name: /Policy|ポリシー/ }), policy);
  await userEvent.click(screen.getAllByRole("option")[0] as HTMLElement);
  await userEvent.type(screen.getByLabelText(/^(Support end|サポート終了日)$/, { selector: "[type=date]" }), date);
}
const row = (question: string) => within(screen.getByText(question).closest("li") as HTMLElement);

it("begins with the check of a list", () => {
  show("en");
  expect(tabs()).toEqual([
    ["tab-check", "true"],
    ["tab-lookUp", "false"],
    ["tab-plan", "false"],
    ["tab-policies", "false"],
  ]);
});

it("asks for a policy and a date first", async () => {
  show("en");
  await userEvent.click(screen.getByRole("tab", { name: "Look up" }));
  expect(screen.getByText("Choose a policy and a date to see its answers.")).toBeTruthy();
  expect(screen.queryByRole("listitem")).toBeNull();
});

it("answers every question about one licence", async () => {
  show("en");
  await lookUp("sparx-jp", "2021-04-30");
  expect(row("Renew from").getByText("2021-03-01 (Mon)")).toBeTruthy();
  expect(row("Renewed in time, until").getByText("2022-04-30 (Sat)")).toBeTruthy();
  expect(row("Reinstate by").getByText("2024-04-30 (Tue)")).toBeTruthy();
});

it("tells why: steps, days and rule ids", async () => {
  show("en");
  await lookUp("sparx-jp", "2021-04-30");
  const why = screen.getByRole("button", { name: "Why: Renew from" });
  expect(why.getAttribute("aria-expanded")).toBe("false");
  await userEvent.click(why);
  expect(why.getAttribute("aria-expanded")).toBe("true");
  const steps = row("Renew from")
    .getAllByRole("row")
    .map(({ textContent }) => textContent);
  expect(steps.at(-1)).toContain("2021-03-01 (Mon)");
  expect(steps.at(-1)).toContain("SPX-6");
});

it("names the source, links to it and says how sure it is", async () => {
  show("en");
  await lookUp("sparx-jp", "2021-04-30");
  expect(screen.getByRole("link").getAttribute("href")).toMatch(/^https:\/\//);
  expect(screen.getByText("the vendor's own page")).toBeTruthy();
});

it("says what the source does not state", async () => {
  show("en");
  await lookUp("netjapan-perpetual", "2025-03-31");
  expect(row("Renew from").getByText("not stated")).toBeTruthy();
});

it("refuses an end that the policy cannot have, in one sentence", async () => {
  show("en");
  await lookUp("sparx-jp", "2021-04-15");
  expect(screen.getByText(/2021-04-30/)).toBeTruthy();
  expect(screen.queryByRole("listitem")).toBeNull();
});

it("says when no policy fits", async () => {
  show("en");
  await userEvent.click(screen.getByRole("tab", { name: "Look up" }));
  await userEvent.type(screen.getByRole("combobox", { name: "Policy" }), "no such product");
  expect(screen.getByRole("option").textContent).toBe("No policy fits. Search for another word.");
});

it("speaks Japanese", async () => {
  show("ja");
  await lookUp("スパークス", "2021-04-30");
  expect(row("更新の受付開始日").getByText("2021年3月1日(月)")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "理由: 更新の受付開始日" }));
  expect(row("更新の受付開始日").getByText("その月の1日")).toBeTruthy();
});

it("keeps what was typed while another section is looked at", async () => {
  show("en");
  await lookUp("sparx-jp", "2021-04-30");
  await userEvent.click(screen.getByRole("tab", { name: "Check" }));
  expect(screen.getByText("Open this pane in Excel to check a list.")).toBeTruthy();
  await userEvent.click(screen.getByRole("tab", { name: "Look up" }));
  expect(row("Renew from").getByText("2021-03-01 (Mon)")).toBeTruthy();
});
