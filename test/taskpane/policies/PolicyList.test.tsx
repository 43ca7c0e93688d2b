import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { openExcel } from "../../playground/excel/openExcel";
import { putBlock } from "../putBlock";
import { press, showPolicies } from "./showPolicies";

const open = openExcel();
const { excel, workbook, person } = open;
beforeEach(() => {
  workbook.names.splice(0);
  person.select(`${workbook.addSheet().name}!A1`);
});
afterEach(() => excel.faults.disarm());

const ACME = [
  ["vendor", "Acme"],
  ["product", "Acme Designer"],
  ["initial end", "purchased, + 12 months, month end"],
];
const FAULTY = [
  ["product", "Beta Suite"],
  ["initial end", "purchased, monht end"],
  ["calender", "JP"],
];
const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
const counted = () => Number.parseInt(screen.getByRole("status").textContent ?? "");

it.each([
  ["en", "Acme · Acme_policy · in this workbook · entered by the user", "Beta_policy · in this workbook", "2 faults"],
  ["ja", "Acme · Acme_policy · このブック内 · 利用者が入力", "Beta_policy · このブック内", "誤り 2 件"],
] as const)(
  "shows first, in %s, the policies of the workbook: how sure they are, or how many faults they have",
  async (language, acme, beta, faults) => {
    putBlock(open, "Acme_policy", ACME);
    putBlock(open, "Beta_policy", FAULTY);
    showPolicies(language);
    const bundled = counted();
    await waitFor(() => expect(lines().slice(0, 2)).toEqual([`Acme Designer${acme}`, `Beta Suite${faults}${beta}`]));
    expect(counted()).toBe(bundled + 2);
  },
);

it("finds them by their names as it finds the others", async () => {
  putBlock(open, "Acme_policy", ACME);
  putBlock(open, "Beta_policy", FAULTY);
  showPolicies();
  await screen.findByText("2 faults");
  await userEvent.type(screen.getByRole("searchbox"), "ＢＥＴＡ");
  expect(lines()).toEqual(["Beta Suite2 faultsBeta_policy · in this workbook"]);
  await userEvent.clear(screen.getByRole("searchbox"));
  await userEvent.type(screen.getByRole("searchbox"), "acme_policy");
  expect(screen.getByRole("status").textContent).toBe("1 policy");
});

it("follows the sheet while it is in front, and looks again when it is shown again", async () => {
  const sheet = putBlock(open, "Beta_policy", FAULTY);
  const { toFront } = showPolicies();
  await screen.findByText("2 faults");
  person.type(`${sheet}!B5`, "calendar");
  person.select(`${sheet}!A1`);
  expect(await screen.findByText("1 fault")).toBeTruthy();
  toFront(false);
  workbook.names.splice(0);
  toFront(true);
  await waitFor(() => expect(screen.queryByText("1 fault")).toBeNull());
});

it("has what was just put into the sheet, until that is undone", async () => {
  showPolicies();
  await press("New policy");
  await userEvent.type(screen.getByRole("textbox", { name: "Vendor" }), "Gamma");
  await press("Put into sheet");
  await screen.findByText("2 of 2 right");
  await press("All policies");
  expect(await screen.findByText(/^Gamma · Policy_own · in this workbook/)).toBeTruthy();
  await press("New policy");
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await screen.findByText(/^Undone\./);
  await press("All policies");
  await waitFor(() => expect(screen.queryByText(/Policy_own/)).toBeNull());
});

it("shows the add-in's policies where Excel does not answer, and keeps what it knew of the workbook", async () => {
  putBlock(open, "Acme_policy", ACME);
  excel.faults.cellIsEdited = true;
  const { toFront } = showPolicies();
  await press("Check a block");
  await screen.findByText(/^A cell is being edited\./);
  const bundled = counted();
  expect(bundled).toBeGreaterThan(100);
  excel.faults.disarm();
  toFront(false);
  toFront(true);
  await waitFor(() => expect(counted()).toBe(bundled + 1));
  excel.faults.cellIsEdited = true;
  toFront(false);
  toFront(true);
  await press("Check a block");
  await screen.findByText(/^A cell is being edited\./);
  expect(counted()).toBe(bundled + 1);
});
