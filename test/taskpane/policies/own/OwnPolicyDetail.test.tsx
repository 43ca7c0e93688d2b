import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { openExcel } from "../../../playground/excel/openExcel";
import { putBlock } from "../../putBlock";
import { press, showPolicies } from "../showPolicies";

const open = openExcel();
const { excel, workbook, person } = open;
beforeEach(() => void workbook.names.splice(0));
afterEach(() => excel.faults.disarm());

const ACME = [
  ["vendor", "Acme"],
  ["product", "Acme Designer"],
  ["initial terms", 12],
  ["initial end", "purchased, + term, month end"],
  ["late 1 until", "end, + 30 days"],
  ["late 1 back pay", "gap on top"],
  ["examples", "SUPPORT_END(2026-04-15) = 2027-04-30; SUPPORT_END(2026-04-15) = 2027-04-15"],
  ["source", "Contract 12/2026"],
  ["notes", "Ask Ms Sato."],
];
const FAULTY = [
  ["product", "Beta Suite"],
  ["initial end", "purchased, monht end"],
  ["calender", "JP"],
];
const part = (name: string) => within(screen.getByRole("region", { name }));

async function openOwn(name: string, cells: typeof ACME, language: "en" | "ja" = "en"): Promise<string> {
  const sheet = putBlock(open, name, cells);
  showPolicies(language);
  const about = await screen.findByText(new RegExp(`${name} · (in this workbook|このブック内)`));
  await userEvent.click(within(about.closest("li") as HTMLElement).getByRole("button"));
  return sheet;
}

it("reads like a policy of the add-in: rules, the time after the end, examples, source, notes", async () => {
  const sheet = await openOwn("Acme_policy", ACME);
  expect(await screen.findByRole("heading", { name: "Acme Designer" })).toBe(document.activeElement);
  expect(screen.getByText("Acme · Acme_policy · in this workbook")).toBeTruthy();
  expect(part("Rules").getByText("Purchase date, 12 months later, last day of that month")).toBeTruthy();
  expect(part("After the end").getByText("the gap is paid on top")).toBeTruthy();
  expect(part("Examples, run just now").getByText("1 of 2 right")).toBeTruthy();
  expect(screen.getByText("Contract 12/2026")).toBeTruthy();
  expect(screen.getByText("Ask Ms Sato.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Put into sheet" })).toBeNull();
  expect(part("In the sheet").getByText(/=TERM\.SUPPORT_END\(Acme_policy, A2\)/)).toBeTruthy();
  person.select("Licences!A1");
  await press("Show the cells");
  await waitFor(() => expect(workbook.selection.sheet.name).toBe(sheet));
  expect(workbook.selection.box).toMatchObject({ row: 2, column: 1, rows: ACME.length, columns: 2 });
  await press("All policies");
  expect(screen.getByRole("searchbox")).toBeTruthy();
});

it("names the faults, marks and leads to their cells, and reads the policy as soon as they are mended", async () => {
  const sheet = await openOwn("Beta_policy", FAULTY);
  expect(await screen.findByText(`2 faults in ${sheet}!B3:C5`)).toBeTruthy();
  expect(screen.getByText(/"initial end": the word "monht"/)).toBeTruthy();
  await press("Go to C4");
  await waitFor(() => expect(workbook.selection.box).toMatchObject({ row: 3, column: 2, rows: 1, columns: 1 }));
  await press("Mark these 2 cells");
  expect(await screen.findByText(/^2 cells are marked in colour\./)).toBeTruthy();
  const { conditionalFormats } = workbook.selection.sheet;
  expect(conditionalFormats).toHaveLength(2);
  await press("Remove marks");
  await screen.findByText(/^The marks are gone\./);
  expect(document.activeElement?.textContent).toBe("In the sheet");
  person.type(`${sheet}!B5`, "calendar");
  person.type(`${sheet}!C4`, "purchased, month end");
  person.select(`${sheet}!A1`);
  expect(await screen.findByText(`${sheet}!B3:C5 has no fault.`)).toBeTruthy();
  expect(part("Rules").getByText("Purchase date, last day of that month")).toBeTruthy();
});

it("warns where the add-in has a policy of that name, and opens the one that was pressed", async () => {
  await openOwn("hulft", ACME, "ja");
  expect(await screen.findByText(/^hulft という名前のポリシーはアドインにもあり/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Acme Designer" })).toBeTruthy();
});

it("says when the cells have lost their name, or Excel does not answer", async () => {
  const sheet = await openOwn("Acme_policy", ACME);
  await screen.findByText(/has no fault\.$/);
  workbook.names.splice(0);
  person.select(`${sheet}!A1`);
  expect(await screen.findByText("No cells are called Acme_policy any more.")).toBeTruthy();
  excel.faults.cellIsEdited = true;
  person.select(`${sheet}!A2`);
  expect(await screen.findByText(/^A cell is being edited\./)).toBeTruthy();
});
