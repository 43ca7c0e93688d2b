import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Language } from "../../../src/taskpane/Language";
import { LookUp } from "../../../src/taskpane/lookUp/LookUp";
import { openExcel } from "../../playground/excel/openExcel";
import { putBlock } from "../putBlock";

const open = openExcel();
const { excel, workbook, person } = open;
afterEach(() => excel.faults.disarm());
beforeAll(async () => {
  const { RENEW_BY } = await import("../../../src/functions/renewBy");
  CustomFunctions.associate("RENEW_BY", RENEW_BY);
  person.type("A1:A2", [["2021-04-30"], ["soon"]]);
});

function showTab(language: "en" | "ja" = "en"): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <Language value={language}>
        <LookUp isShown />
      </Language>
    </FluentProvider>,
  );
}
async function show(): Promise<void> {
  showTab();
  await userEvent.type(screen.getByRole("combobox", { name: "Policy" }), "sparx-jp");
  await userEvent.click(screen.getAllByRole("option")[0] as HTMLElement);
}
const pick = () => userEvent.click(screen.getByRole("button", { name: "Pick from the selected cell: Support end" }));
const insert = () => userEvent.click(screen.getByRole("button", { name: "Insert formula" }));

it("takes the date from the selected cell, draws it, and puts the formula with that cell into another", async () => {
  await show();
  person.select("A1");
  await pick();
  expect(await screen.findByText("from cell Licences!A1")).toBeTruthy();
  expect(screen.getByRole("img").getAttribute("aria-label")).toMatch(
    /^Term: until 2021-04-30 \(Fri\)\. Renewal window/,
  );
  await insert();
  expect(await screen.findByText(/^Licences!A1 is in use, and nothing was written\./)).toBeTruthy();
  person.select("C1");
  await insert();
  expect(await screen.findByText("Inserted into Licences!C1.")).toBeTruthy();
  expect(workbook.sheet.at(0, 2)).toMatchObject({ formula: '=TERM.RENEW_BY("sparx-jp",Licences!A1)', value: 44316 });
  expect(workbook.startState).toBe("Background");
});

it("forgets the cell when a date is typed", async () => {
  await show();
  person.select("A1");
  await pick();
  await screen.findByText("from cell Licences!A1");
  const field = screen.getByLabelText("Support end", { selector: "[type=date]" });
  await userEvent.clear(field);
  await userEvent.type(field, "2022-03-31");
  expect(screen.queryByText("from cell Licences!A1")).toBeNull();
  expect(screen.getByText('=TERM.RENEW_BY("sparx-jp",DATE(2022,3,31))')).toBeTruthy();
});

it("says what to do where the cell holds no date, or Excel does not answer", async () => {
  await show();
  person.select("A2");
  await pick();
  expect(await screen.findByText(/^Licences!A2 holds no date\./)).toBeTruthy();
  excel.faults.cellIsEdited = true;
  await pick();
  expect(await screen.findByText(/^A cell is being edited\./)).toBeTruthy();
});

describe("a policy of the workbook", () => {
  const ACME = [
    ["vendor", "Acme"],
    ["product", "Acme Designer"],
    ["renewal opens", "end, - 60 days"],
    ["renewal closes", "end, - 10 days"],
  ];
  beforeEach(() => {
    workbook.names.splice(0);
    excel.faults.disarm();
  });

  it.each([
    ["en", "Policy", "Acme DesignerAcme · Acme_policy · in this workbook"],
    ["ja", "ポリシー", "Acme DesignerAcme · Acme_policy · このブック内"],
  ] as const)(
    "is offered in %s before those of the add-in, one with faults is not",
    async (language, label, option) => {
      putBlock(open, "Acme_policy", ACME);
      putBlock(open, "Faulty_policy", [
        ["product", "Acme Faulty"],
        ["calender", "JP"],
      ]);
      showTab(language);
      await userEvent.click(screen.getByRole("combobox", { name: label }));
      await waitFor(() => expect(screen.getAllByRole("option")[0]?.textContent).toBe(option));
      expect(screen.queryByText(/Acme Faulty/)).toBeNull();
    },
  );

  it("answers as its block says now, and is named in the formula, so that the sheet goes on doing so", async () => {
    const sheet = putBlock(open, "Acme_policy", ACME);
    showTab();
    await userEvent.type(screen.getByRole("combobox", { name: "Policy" }), "acme");
    await userEvent.click(await screen.findByRole("option", { name: /Acme Designer/ }));
    await userEvent.type(screen.getByLabelText("Support end", { selector: "[type=date]" }), "2021-04-30");
    expect(screen.getByText("2021-04-20 (Tue)")).toBeTruthy();
    expect(screen.getByText("entered by the user")).toBeTruthy();
    person.select("Licences!E1");
    await insert();
    expect(await screen.findByText("Inserted into Licences!E1.")).toBeTruthy();
    const cell = workbook.selection.sheet.at(0, 4);
    expect(cell).toMatchObject({ formula: "=TERM.RENEW_BY(Acme_policy,DATE(2021,4,30))", value: 44306 });
    person.type(`${sheet}!C6`, "end, - 11 days");
    person.select(`${sheet}!A1`);
    expect(await screen.findByText("2021-04-19 (Mon)")).toBeTruthy();
    expect(workbook.sheet.at(0, 4).value).toBe(44305);
    person.type(`${sheet}!C6`, "end, - 11 dys");
    person.select(`${sheet}!A2`);
    expect(
      await screen.findByText(/^The policy Acme_policy has faults now, or its cells have lost that name\./),
    ).toBeTruthy();
    expect(screen.queryByRole("listitem")).toBeNull();
  });
});
