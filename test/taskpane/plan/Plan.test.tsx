import { webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TextEncoder } from "node:util";
import { Pane } from "../../../src/taskpane/Pane";
import { openExcel } from "../../playground/excel/openExcel";
import { openList } from "../check/openList";
import { parsedCalendar } from "../../plan/calendar/parsedCalendar";
import { AS_OF, pricedList } from "./pricedList";

const open = openExcel();
const { excel, workbook } = open;
// Formulas of Excel's own functions: the grid of the playground calculates them.
excel.calculation.isElsewhere = true;
afterEach(() => excel.faults.disarm());

// Every browser has it; jsdom has not.
globalThis.TextEncoder ??= TextEncoder;

const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.readAsText(blob);
  });

const LIST = "Plan the list Licences!A1:F9";
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const tab = (name = "Plan") => within(screen.getByRole("tabpanel", { name }));
const section = (heading: string | RegExp) => within(screen.getByRole("region", { name: heading }));
const sheets = () => workbook.sheets.map(({ name }) => name);
const table = (name: string | RegExp) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

async function showPlan(language: "en" | "ja" = "en"): Promise<void> {
  render(<Pane language={language} theme={webLightTheme} />);
  await userEvent.click(screen.getByRole("tab", { name: language === "en" ? "Plan" : "更新計画" }));
  const asOf = await screen.findByLabelText(language === "en" ? "As of" : "基準日", {
    selector: "[id^='section-plan'] *",
  });
  fireEvent.change(asOf, { target: { value: AS_OF } });
  fireEvent.blur(asOf);
}
async function planPricedList(): Promise<void> {
  openList(open, pricedList);
  await showPlan();
  await press(LIST);
  await screen.findByText("9 payments from 2026-11 to 2028-10: 1,110,000.");
}

describe("planning", () => {
  it("has one sentence, one main button, and an as-of date that is shown", async () => {
    openList(open, pricedList);
    await showPlan();
    expect(tab().getByText("What will renewals cost?")).toBeTruthy();
    expect(await screen.findByRole("button", { name: LIST })).toBeTruthy();
    expect((tab().getByLabelText("As of") as HTMLInputElement).value).toBe(AS_OF);
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("plans the list by one press: chart, fiscal years, months", async () => {
    await planPricedList();
    const chart = await screen.findByRole("img", { name: /^Bars for 24 months, from 2026-11 to 2028-10\./ });
    expect(chart.querySelectorAll(".recharts-bar-rectangle path").length).toBeGreaterThan(0);
    expect(table("By month: By fiscal year")).toEqual([
      ["Fiscal year", "Payments", "Amounts"],
      ["FY2026 (2 months)", "1", "75,000"],
      ["FY2027", "4", "507,000"],
      ["FY2028 (10 months)", "4", "528,000"],
      ["Total", "9", "1,110,000"],
    ]);
    await press("show: By month: All months as a table");
    const months = table("By month: All months as a table");
    expect(months).toHaveLength(26);
    expect(months).toContainEqual(["2027-01", "1", "252,000"]);
  });

  it("plans otherwise when settings change, and the workbook remembers them", async () => {
    await planPricedList();
    await press("change: Settings");
    await userEvent.clear(screen.getByLabelText("Months"));
    await userEvent.type(screen.getByLabelText("Months"), "12");
    await screen.findByText("4 payments from 2026-11 to 2027-10: 507,000.");
    await userEvent.selectOptions(screen.getByLabelText("Fiscal year starts in"), "April");
    await screen.findByText("FY2026 (5 months)");
    await userEvent.clear(screen.getByLabelText("Months"));
    await userEvent.type(screen.getByLabelText("Months"), "0");
    expect(await screen.findByText("1 to 120")).toBeTruthy();
    cleanup();
    await showPlan();
    expect(await screen.findByText("12 months, fiscal year from April, uplift 0 %, by vendor")).toBeTruthy();
  });

  it("follows the line that is chosen", async () => {
    await planPricedList();
    await userEvent.click(screen.getByRole("radio", { name: "all lapse" }));
    expect(await screen.findByText("6 licences lose support from 2026-11 to 2028-10.")).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "as the status says" }));
    // The lapsed licence is taken up again on the as-of date, and then renewed.
    expect(await screen.findByText(/^12 payments from 2026-11 to 2028-10: 1,290,000\.$/)).toBeTruthy();
  });

  it("says which rows are left out and why, and goes to their cells", async () => {
    await planPricedList();
    await press("why?: 3 rows left out");
    expect(screen.getByText("No price is given in E8.")).toBeTruthy();
    expect(screen.getByText(/^Lapsed: support ended on 2025-10-31/)).toBeTruthy();
    await userEvent.click(tab().getByRole("button", { name: "Go to A7" }));
    expect([workbook.selection.box.row, workbook.selection.box.column]).toEqual([6, 0]);
  });

  it("says why a list cannot be planned, and that nothing was changed", async () => {
    openList(open, pricedList);
    await showPlan();
    await screen.findByRole("button", { name: LIST });
    excel.faults.cellIsEdited = true;
    await press(LIST);
    const said = await tab().findByText(/^A cell is being edited\./);
    expect(said.textContent).toContain("Nothing was changed.");
  });
});

describe("the list that Check has", () => {
  it("is offered and planned as it was understood, with its decisions", async () => {
    openList(open, pricedList);
    await showPlan();
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    await press("Use the list Licences!A1:F9");
    await press("set: Somebody / Mystery Tool");
    await press("Leave these rows out");
    await userEvent.click(screen.getByRole("tab", { name: "Plan" }));
    open.person.select("Z40");
    await press(LIST);
    await screen.findByText("9 payments from 2026-11 to 2028-10: 1,110,000.");
    await press("why?: 3 rows left out");
    expect(screen.getByText("You chose to leave this row out.")).toBeTruthy();
    expect(tab().queryByRole("button", { name: "Decide in Check" })).toBeNull();
  });

  it("leads to Check for what is open, and plans again after the decision", async () => {
    await planPricedList();
    expect(tab().getByText(/^1 decision about the list is open/)).toBeTruthy();
    await press("Decide in Check");
    expect(screen.getByRole("tab", { name: "Check" }).getAttribute("aria-selected")).toBe("true");
    await press("set: Somebody / Mystery Tool");
    await press("Leave these rows out");
    await userEvent.click(screen.getByRole("tab", { name: "Plan" }));
    await press("why?: 3 rows left out");
    expect(await screen.findByText("You chose to leave this row out.")).toBeTruthy();
  });

  it("has one as-of date with the plan", async () => {
    await planPricedList();
    expect((tab().getByLabelText("As of") as HTMLInputElement).value).toBe(AS_OF);
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    expect((tab("Check").getByLabelText("As of") as HTMLInputElement).value).toBe(AS_OF);
  });
});

describe("the inserted sheet", () => {
  beforeEach(planPricedList);

  it("is written when its button is pressed, and taken out again, also after the pane was closed", async () => {
    expect(sheets()).toEqual(["Licences"]);
    await press("Insert plan");
    await screen.findByText(/^The plan of 7 licences was written to the sheet "Renewal plan" \(A1:/);
    expect(sheets()).toEqual(["Licences", "Renewal plan"]);
    expect(workbook.sheets[1]?.charts).toHaveLength(1);
    cleanup();
    await showPlan();
    await press("Undo");
    await screen.findByText(/^Undone\. The sheet of the plan is gone/);
    expect(sheets()).toEqual(["Licences"]);
  });

  it("is not left half-written where Excel fails in the middle", async () => {
    excel.faults.failSync(4);
    await press("Insert plan");
    await screen.findByText(/the workbook is as it was|Nothing was changed/);
    expect(sheets()).toEqual(["Licences"]);
  });
});

describe("calendar files", () => {
  const saved: { name: string; text: Promise<string> }[] = [];
  beforeEach(async () => {
    saved.splice(0);
    let blob = new Blob();
    // jsdom has no downloads: what the browser is handed is looked at instead.
    URL.createObjectURL = (given) => ((blob = given as Blob), "blob:calendar");
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: textOf(blob) });
    };
    await planPricedList();
  });
  const calendar = () => section("Calendar");
  const fileText = async () => (await saved.at(-1)?.text) ?? "";

  it("hold the days to act on, and say what became of them", async () => {
    await press("Calendar file (.ics)");
    expect(
      await screen.findByText(/^licence-renewals\.ics with \d+ days was given to the browser to save\.$/),
    ).toBeTruthy();
    const { events } = parsedCalendar(await fileText());
    expect(events.find(({ summary }) => summary.startsWith("Renew by"))?.start).toBe("2026-12-31");
    await press("show: Text of the file");
    const shown = calendar().getByLabelText("Text of licence-renewals.ics") as HTMLTextAreaElement;
    expect(shown.value.split(/\r?\n/)[0]).toBe("BEGIN:VCALENDAR");
  });

  it("begin earlier where an approval takes longer", async () => {
    const first = async () => {
      await press("Calendar file (.ics)");
      const { events } = parsedCalendar(await fileText());
      return events.find(({ summary }) => summary.startsWith("Last safe day to renew"))?.start;
    };
    const before = await first();
    await userEvent.clear(calendar().getByLabelText(/^Acting days/));
    await userEvent.type(calendar().getByLabelText(/^Acting days/), "15");
    expect((await first()) ?? "").toMatch(/^2026-12-/);
    expect(((await first()) ?? "") < (before ?? "")).toBe(true);
  });

  it("are one for each owner where that is wanted", async () => {
    await userEvent.click(screen.getByRole("radio", { name: "one for each owner" }));
    await press("Calendar file (.ics)");
    expect(saved).toEqual([]);
    await press(/^Baker · \d+ days$/);
    expect(saved.at(-1)?.name).toBe("licence-renewals Baker.ics");
    expect(new Set(parsedCalendar(await fileText()).events.flatMap(({ categories }) => categories))).toEqual(
      new Set(["Baker"]),
    );
  });

  it("cannot be made without a kind of days, and say so", async () => {
    await press("change: Days");
    for (const box of screen.getAllByRole("checkbox")) await userEvent.click(box);
    const button = screen.getByRole("button", { name: "Calendar file (.ics)" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(calendar().getByText("There is no file: no kind of days is chosen.")).toBeTruthy();
    await userEvent.click(button);
    expect(saved).toEqual([]);
  });
});

describe("comparing", () => {
  beforeEach(planPricedList);

  it("says which rows move by another as-of date", async () => {
    fireEvent.change(screen.getByLabelText("The other as-of date"), { target: { value: "2027-01-15" } });
    await press("Compare");
    expect(await screen.findByText(/^\d of 8 rows moves?\.$/)).toBeTruthy();
    await press("show: All rows that move");
    expect(section("What if?").getByText("A2 · Enterprise Architect")).toBeTruthy();
    expect(section("What if?").getByText("Status: Renewable → Reinstatable")).toBeTruthy();
  });

  it("says which rows move by another policy, and forgets it when something else is to be compared", async () => {
    await userEvent.click(screen.getByRole("radio", { name: "another policy" }));
    await userEvent.selectOptions(screen.getByLabelText("Instead of"), "sparx-jp");
    await userEvent.selectOptions(screen.getByLabelText("the policy"), "netjapan-perpetual");
    await press("Compare");
    expect(await screen.findByText(/^\d of 8 rows move\.$/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("the policy"), "nec-pp");
    expect(screen.queryByText(/^\d of 8 rows move\.$/)).toBeNull();
  });
});

it("speaks Japanese, with fiscal years from April", async () => {
  openList(open, pricedList);
  await showPlan("ja");
  await press("一覧 Licences!A1:F9 を計画");
  expect(await screen.findByText("2026年11月から2028年10月までの支払い 9 件: 1,110,000。")).toBeTruthy();
  expect(screen.getByText("2026年度(5 か月分)")).toBeTruthy();
});

it("never adds two currencies, until the workbook has a rate", async () => {
  const [headers = [], ...rows] = pricedList;
  const currencies = ["Currency", ...rows.map((_, index) => (index % 2 === 0 ? "JPY" : "USD"))];
  openList(
    open,
    [headers, ...rows].map((row, index) => [...row, currencies[index] ?? ""]),
  );
  await showPlan();
  await press("Plan the list Licences!A1:G9");
  const sums = await screen.findByText(/payments from 2026-11 to 2028-10: /);
  expect(sums.textContent).toMatch(/JPY.*USD|USD.*JPY/);
});
