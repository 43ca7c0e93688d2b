import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Language } from "../../../src/taskpane/Language";
import { LookUp } from "../../../src/taskpane/lookUp/LookUp";
import { openExcel } from "../../playground/excel/openExcel";

jest.setTimeout(30_000);

const { excel, workbook, person } = openExcel();
afterEach(() => excel.faults.disarm());
beforeAll(async () => {
  const { RENEW_BY } = await import("../../../src/functions/renewBy");
  CustomFunctions.associate("RENEW_BY", RENEW_BY);
  person.type("A1:A2", [["2021-04-30"], ["soon"]]);
});

async function show(): Promise<void> {
  render(
    <FluentProvider theme={webLightTheme}>
      <Language value="en">
        <LookUp />
      </Language>
    </FluentProvider>,
  );
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
