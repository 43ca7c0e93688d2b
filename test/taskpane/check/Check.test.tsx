import { webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
import { openCheckTab } from "./openCheckTab";
import { messyList, openList } from "./openList";

const check = openCheckTab();
const { excel, workbook, person } = check;

describe("choosing", () => {
  it("says what to do where nothing stands around the selected cell", async () => {
    openList(check, [[""]]);
    person.select("H40");
    await check.show();
    expect(
      await screen.findByText(/^There is nothing around the selected cell. Select a cell in your list/),
    ).toBeTruthy();
  });

  it("names the list around the selected cell, and reads it when that is pressed", async () => {
    openList(check, messyList);
    await check.show();
    const use = await screen.findByRole("button", { name: "Use the list Licences!A1:E9" });
    expect(screen.queryByRole("region", { name: /^Understood/ })).toBeNull();
    await userEvent.click(use);
    expect(await screen.findByRole("heading", { name: "Understood: 6 licences" })).toBeTruthy();
  });

  it("offers the table of the sheet, and reads it", async () => {
    openList(check, messyList.slice(1, 8));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Licences").tables.add("A1:E7", true).name = "Assets";
      await context.sync();
    });
    person.select("H20");
    await check.show();
    await check.press('Use the table "Assets" (A1:E7)');
    expect(await screen.findByRole("heading", { name: "Understood: 6 licences" })).toBeTruthy();
    workbook.sheet.tables = [];
  });

  it("takes the selected rows where several cells are selected", async () => {
    openList(check, messyList);
    person.select("A2:E5");
    await check.show();
    await check.press("Use selection");
    expect(await screen.findByRole("heading", { name: "Understood: 3 licences" })).toBeTruthy();
  });

  it("says why a list cannot be read, that nothing was changed, and what to try", async () => {
    openList(check, messyList);
    await check.show();
    await screen.findByRole("button", { name: "Use the list Licences!A1:E9" });
    excel.faults.cellIsEdited = true;
    await check.press("Use the list Licences!A1:E9");
    const said = await screen.findByText(/^A cell is being edited\. Press Enter or Esc in the sheet, then try again\./);
    expect(said.textContent).toContain("Nothing was changed.");
  });
});

describe("what was understood", () => {
  beforeEach(check.checkMessyList);

  it("names the headers, the rows that are no licences, and each column with its reason", () => {
    const understood = check.section(/^Understood/);
    expect(understood.getByText("Headers in row 2")).toBeTruthy();
    expect(understood.getByText("Passed over: 1 above the headers, 1 of headers, 1 of totals.")).toBeTruthy();
    expect(understood.getByText('Product: A "Product"')).toBeTruthy();
    expect(understood.getByText('The header says "support end".')).toBeTruthy();
  });

  it("shows the cell that proves the order of day and month, and goes there", async () => {
    const understood = check.section(/^Understood/);
    expect(understood.getByText("day first; proof: C3 is 13/04/2020")).toBeTruthy();
    await userEvent.click(understood.getByRole("button", { name: "Go to C3" }));
    expect(check.selected()).toEqual([2, 2]);
  });

  it("takes another column for the one that is meant", async () => {
    await check.press("change: Support end");
    await userEvent.selectOptions(screen.getByLabelText("Column: Support end"), "not in the list");
    expect(await screen.findByText('Delivered: C "Delivered"')).toBeTruthy();
    expect(screen.queryByText('Support end: D "Support end"')).toBeNull();
  });

  it("takes another row for the headers", async () => {
    await check.press("change: Row of headers");
    await userEvent.selectOptions(screen.getByLabelText("Row of headers"), "No row of headers");
    expect(await screen.findByText("No row of headers", { selector: "span" })).toBeTruthy();
  });

  it("settles all rows of an unknown product by one choice", async () => {
    expect(screen.getByText("1 name is unknown")).toBeTruthy();
    await check.press("set: Somebody / Mystery Tool");
    await check.press("Leave these rows out");
    expect(await screen.findByText("4 licences: 2 good, 1 with an assumption, 1 stopped.")).toBeTruthy();
  });

  it("offers a policy of the workbook for a name that nobody knows, and computes with it", async () => {
    cleanup();
    openList(check, messyList);
    const { name } = workbook.addSheet("Rules");
    person.type(`${name}!A1:B2`, [
      ["renewed end", "end, + 12 months"],
      ["renewal opens", "end, - 10 days"],
    ]);
    person.type(`${name}!D1:E2`, [
      ["id", "faulty"],
      ["calender", "JP"],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      context.workbook.names.add("Mystery_policy", sheet.getRange("A1:B2"));
      context.workbook.names.add("Faulty_policy", sheet.getRange("D1:E2"));
      await context.sync();
    });
    await check.show();
    await check.press("Use the list Licences!A1:E9");
    await screen.findByText("6 licences: 2 good, 1 with an assumption, 3 stopped.");
    expect(screen.getByText(/^The policy block Faulty_policy has faults and is not used\./)).toBeTruthy();
    await check.press("set: Somebody / Mystery Tool");
    await check.press("use Mystery_policy");
    expect(await screen.findByText("6 licences: 4 good, 1 with an assumption, 1 stopped.")).toBeTruthy();
    expect(workbook.sheet.at(2, 5).value).toBe("");
  });

  it("asks once what the list cannot decide, and takes the answer back", async () => {
    expect(screen.getByRole("heading", { name: "1 question" })).toBeTruthy();
    await check.press("last day of the month");
    expect(await screen.findByText("6 licences: 3 good, 0 with an assumption, 3 stopped.")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("0 questions");
    await check.press("Take back: 1 question answered");
    expect(await screen.findByRole("heading", { name: "1 question" })).toBeTruthy();
  });
});

it("remembers the decisions in the workbook", async () => {
  await check.checkMessyList();
  await check.press("last day of the month");
  await screen.findByText("6 licences: 3 good, 0 with an assumption, 3 stopped.");
  cleanup();
  await check.show();
  await check.press("Use the list Licences!A1:E9");
  expect(await screen.findByText("6 licences: 3 good, 0 with an assumption, 3 stopped.")).toBeTruthy();
});

it("speaks Japanese", async () => {
  openList(check, messyList);
  await check.show("ja");
  await check.press("一覧 Licences!A1:E9 を使う");
  expect(await screen.findByText("6 件: 問題なし 2、仮定あり 1、停止 3。")).toBeTruthy();
  expect(screen.getByText("日が先、根拠: C3 は 13/04/2020")).toBeTruthy();
});

it("reads the list at once when the ribbon's button is pressed", async () => {
  openList(check, messyList);
  // As in the shared page: the buttons are associated once Office is there.
  await import("../../../src/commands");
  render(<Pane language="en" theme={webLightTheme} />);
  check.bridge().press("checkList");
  expect(await screen.findByRole("heading", { name: "Understood: 6 licences" })).toBeTruthy();
});
