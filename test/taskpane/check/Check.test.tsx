import { webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Person } from "../../../src/playground/excel/person";
import { Pane } from "../../../src/taskpane/Pane";
import { openExcel } from "../../playground/excel/openExcel";
import { messyList, openList } from "./openList";

jest.setTimeout(60_000);

const open = openExcel();
const { excel, workbook } = open;
const person = new Person(excel);
afterEach(() => excel.faults.disarm());

async function showCheck(language: "en" | "ja" = "en"): Promise<void> {
  render(<Pane language={language} theme={webLightTheme} />);
  await userEvent.click(screen.getByRole("tab", { name: language === "en" ? "Check" : "一覧を確認" }));
}
async function checkMessyList(): Promise<void> {
  openList(open, messyList);
  await showCheck();
  await press("Use the list Licences!A1:E9");
  await screen.findByText("6 licences: 2 good, 1 with an assumption, 3 stopped.");
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const section = (heading: string | RegExp) => within(screen.getByRole("region", { name: heading }));
const checkTab = () => within(screen.getByRole("tabpanel", { name: "Check" }));
const selected = () => {
  const { row, column } = workbook.selection.box;
  return [row, column];
};

describe("choosing", () => {
  it("says what to do where nothing stands around the selected cell", async () => {
    openList(open, [[""]]);
    person.select("H40");
    await showCheck();
    expect(
      await screen.findByText(/^There is nothing around the selected cell. Select a cell in your list/),
    ).toBeTruthy();
  });

  it("names the list around the selected cell, and reads it when that is pressed", async () => {
    openList(open, messyList);
    await showCheck();
    const use = await screen.findByRole("button", { name: "Use the list Licences!A1:E9" });
    expect(screen.queryByRole("region", { name: /^Understood/ })).toBeNull();
    await userEvent.click(use);
    expect(await screen.findByRole("heading", { name: "Understood: 6 licences" })).toBeTruthy();
  });

  it("takes the selected rows where several cells are selected", async () => {
    openList(open, messyList);
    person.select("A2:E5");
    await showCheck();
    await press("Use selection");
    expect(await screen.findByRole("heading", { name: "Understood: 3 licences" })).toBeTruthy();
  });

  it("says why a list cannot be read, that nothing was changed, and what to try", async () => {
    openList(open, messyList);
    await showCheck();
    await screen.findByRole("button", { name: "Use the list Licences!A1:E9" });
    excel.faults.cellIsEdited = true;
    await press("Use the list Licences!A1:E9");
    const said = await screen.findByText(/^A cell is being edited\. Press Enter or Esc in the sheet, then try again\./);
    expect(said.textContent).toContain("Nothing was changed.");
  });
});

describe("what was understood", () => {
  beforeEach(checkMessyList);

  it("names the headers, the rows that are no licences, and each column with its reason", () => {
    const understood = section(/^Understood/);
    expect(understood.getByText("Headers in row 2")).toBeTruthy();
    expect(understood.getByText("Passed over: 1 above the headers, 1 of headers, 1 of totals.")).toBeTruthy();
    expect(understood.getByText('Product: A "Product"')).toBeTruthy();
    expect(understood.getByText('The header says "support end".')).toBeTruthy();
  });

  it("shows the cell that proves the order of day and month, and goes there", async () => {
    const understood = section(/^Understood/);
    expect(understood.getByText("day first; proof: C3 is 13/04/2020")).toBeTruthy();
    await userEvent.click(understood.getByRole("button", { name: "Go to C3" }));
    expect(selected()).toEqual([2, 2]);
  });

  it("takes another column for the one that is meant", async () => {
    await press("change: Support end");
    await userEvent.selectOptions(screen.getByLabelText("Column: Support end"), "not in the list");
    expect(await screen.findByText('Delivered: C "Delivered"')).toBeTruthy();
    expect(screen.queryByText('Support end: D "Support end"')).toBeNull();
  });

  it("takes another row for the headers", async () => {
    await press("change: Row of headers");
    await userEvent.selectOptions(screen.getByLabelText("Row of headers"), "No row of headers");
    expect(await screen.findByText("No row of headers", { selector: "span" })).toBeTruthy();
  });

  it("settles all rows of an unknown product by one choice", async () => {
    expect(screen.getByText("1 name is unknown")).toBeTruthy();
    await press("set: Somebody / Mystery Tool");
    await press("Leave these rows out");
    expect(await screen.findByText("4 licences: 2 good, 1 with an assumption, 1 stopped.")).toBeTruthy();
  });

  it("offers a policy of the workbook for a name that nobody knows, and computes with it", async () => {
    cleanup();
    openList(open, messyList);
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
    await showCheck();
    await press("Use the list Licences!A1:E9");
    await screen.findByText("6 licences: 2 good, 1 with an assumption, 3 stopped.");
    expect(screen.getByText(/^The policy block Faulty_policy has faults and is not used\./)).toBeTruthy();
    await press("set: Somebody / Mystery Tool");
    await press("use Mystery_policy");
    expect(await screen.findByText("6 licences: 4 good, 1 with an assumption, 1 stopped.")).toBeTruthy();
    expect(workbook.sheet.at(2, 5).value).toBe("");
  });

  it("asks once what the list cannot decide, and takes the answer back", async () => {
    expect(screen.getByRole("heading", { name: "1 question" })).toBeTruthy();
    await press("last day of the month");
    expect(await screen.findByText("6 licences: 3 good, 0 with an assumption, 3 stopped.")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("0 questions");
    await press("Take back: 1 question answered");
    expect(await screen.findByRole("heading", { name: "1 question" })).toBeTruthy();
  });
});

describe("problems", () => {
  beforeEach(checkMessyList);

  it("says where, what, why and what was meant; uses the repair, and takes it back", async () => {
    const problems = section("Problems");
    expect(problems.getByText("D5 is 2021-10-15")).toBeTruthy();
    await press("Use 2021-10-31 for D5");
    expect(await screen.findByText("6 licences: 3 good, 1 with an assumption, 2 stopped.")).toBeTruthy();
    expect(workbook.sheet.at(4, 3).value).toBe("2021-10-15");
    await press("Take back: 1 repair used");
    expect(await problems.findByText("D5 is 2021-10-15")).toBeTruthy();
  });

  it("opens a level and its cells on demand", async () => {
    const problems = section("Problems");
    expect(problems.queryByText(/^C4 is/)).toBeNull();
    await press("show: Tidied (11 cells)");
    await userEvent.click(problems.getByRole("button", { name: /^show: Text, read as its column/ }));
    await userEvent.click(problems.getByRole("button", { name: "Go to C6" }));
    expect(selected()).toEqual([5, 2]);
  });
});

describe("results", () => {
  beforeEach(checkMessyList);

  it("writes nothing before its button is pressed, then beside the list, and takes all of it back", async () => {
    expect(workbook.sheet.at(2, 5).value).toBe("");
    await userEvent.clear(checkTab().getByLabelText("As of"));
    await userEvent.type(checkTab().getByLabelText("As of"), "2021-03-15");
    await userEvent.click(screen.getByRole("radio", { name: /^values/ }));
    await press("Write results");
    expect(await screen.findByText(/^3 rows written to Licences!F/)).toBeTruthy();
    expect(screen.getByText(/^3 rows need you: sheet "To check"/)).toBeTruthy();
    expect(workbook.sheet.at(2, 5).value).toBe("Renewable");
    expect(workbook.startState).toBe("Background");
    await press("Undo");
    expect(await screen.findByText(/^Undone\./)).toBeTruthy();
    expect(workbook.sheet.at(2, 5).value).toBe("");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Licences"]);
  });

  it("offers Undo again after the pane was closed and opened", async () => {
    await press("Write results");
    await screen.findByText(/^3 rows written/);
    cleanup();
    await showCheck();
    await press("Undo");
    expect(await screen.findByText(/^Undone\./)).toBeTruthy();
    expect(workbook.sheet.at(1, 5).value).toBe("");
  });

  it("leaves nothing half-written where Excel fails in the middle, and says so", async () => {
    await screen.findByRole("button", { name: "Write results" });
    excel.faults.failSync(3);
    await press("Write results");
    expect(await screen.findByText(/the workbook is as it was|Nothing was changed/)).toBeTruthy();
    expect(workbook.sheet.at(1, 5).value).toBe("");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Licences"]);
  });
});

it("remembers the decisions in the workbook", async () => {
  await checkMessyList();
  await press("last day of the month");
  await screen.findByText("6 licences: 3 good, 0 with an assumption, 3 stopped.");
  cleanup();
  await showCheck();
  await press("Use the list Licences!A1:E9");
  expect(await screen.findByText("6 licences: 3 good, 0 with an assumption, 3 stopped.")).toBeTruthy();
});

it("speaks Japanese", async () => {
  openList(open, messyList);
  await showCheck("ja");
  await press("一覧 Licences!A1:E9 を使う");
  expect(await screen.findByText("6 件: 問題なし 2、仮定あり 1、停止 3。")).toBeTruthy();
  expect(screen.getByText("日が先、根拠: C3 は 13/04/2020")).toBeTruthy();
});

it("reads the list at once when the ribbon's button is pressed", async () => {
  openList(open, messyList);
  // As in the shared page: the buttons are associated once Office is there.
  await import("../../../src/commands");
  render(<Pane language="en" theme={webLightTheme} />);
  open.bridge().press("checkList");
  expect(await screen.findByRole("heading", { name: "Understood: 6 licences" })).toBeTruthy();
});
