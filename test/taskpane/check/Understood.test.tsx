import { webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
import { openExcel } from "../../playground/excel/openExcel";
import { openList } from "./openList";

const open = openExcel();

async function check(language: "en" | "ja", list: Parameters<typeof openList>[1]): Promise<void> {
  openList(open, list);
  render(<Pane language={language} theme={webLightTheme} />);
  await userEvent.click(screen.getByRole("tab", { name: language === "en" ? "Check" : "一覧を確認" }));
  await userEvent.click(await screen.findByRole("button", { name: /Licences!A1/ }));
}

describe("headers of two rows", () => {
  const list = [
    ["", "Support", "", ""],
    ["Product", "Start", "End", "Qty"],
    ["Enterprise Architect", "2020-04-15", "2021-04-30", 5],
  ];

  it.each([
    ["en", /^Understood/, "Headers in rows 1 and 2", 'Support end: C "Support / End"'],
    ["ja", /^読み取った内容/, "見出しは 1 行目と 2 行目", "サポート終了日: C 列「Support / End」"],
  ] as const)("are shown as one, in %s", async (language, heading, rows, column) => {
    await check(language, list);
    const understood = within(await screen.findByRole("region", { name: heading }));
    expect(understood.getByText(rows)).toBeTruthy();
    expect(understood.getByText(column)).toBeTruthy();
  });
});

it("asks about dates that an import may have turned, and says what was decided", async () => {
  const start = (day: number) => ["Enterprise Architect", day, "2026-04-30"];
  await check("en", [
    ["Product", "Start", "End"],
    ...[45781, 45902, 45724].map(start),
    ["Enterprise Architect", "13/04/2025", "2026-04-30"],
    ["Enterprise Architect", "30/09/2025", "2026-04-30"],
  ]);
  const turn = await screen.findByRole("button", { name: "turn day and month of the 3 real dates (likely)" });
  expect(screen.getByText(/^"Start" has real dates on the 1st to 12th/)).toBeTruthy();
  await userEvent.click(turn);
  expect(await screen.findByText("day and month of 3 real dates are turned")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^turn day and month/ })).toBeNull();
});
