import { webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../../../../src/taskpane/Pane";
import { openExcel } from "../../../../playground/excel/openExcel";
import { contentOf } from "../../../../workbook/licenceWorkbook";
import { openList } from "../../../check/openList";
import { fileOf, ownList, ownPolicy } from "../update/acmeFiles";
import { goToTab, openFile, press } from "../openFile";
import { refuseTakingBack } from "../refuseTakingBack";
import { completeWebPlatform } from "../webPlatform";

const open = openExcel();
const { excel, workbook, person } = open;
beforeAll(completeWebPlatform);
beforeEach(() => {
  workbook.names.splice(0);
  workbook.settings.clear();
  workbook.sheets.splice(1);
  person.select("Licences!A1");
});
afterEach(() => excel.faults.disarm());

const library = (...products: readonly string[]) =>
  fileOf(Object.fromEntries(products.map((product) => [`${product}_policy`, ownPolicy(product)])));
const file = library("Acme", "Beta", "Gamma");
const show = (language: "en" | "ja" = "en") => render(<Pane language={language} theme={webLightTheme} />);
const content = () => JSON.stringify(contentOf(workbook));
const sheetNames = () => workbook.sheets.map(({ name }) => name);

it("puts all new policies on a sheet at once, says that the workbook has them then, and takes them back at once", async () => {
  const before = content();
  show();
  await openFile(file);
  await press("Put all 3 new policies on a sheet");
  expect(await screen.findByText("3 policies written to sheet Policies.")).toBeTruthy();
  expect(await screen.findAllByText("The same as in this workbook.")).toHaveLength(3);
  expect(document.activeElement?.textContent).toBe("Open a policy file");
  expect(screen.queryByRole("button", { name: /^Put all/ })).toBeNull();
  expect(sheetNames()).toEqual(["Licences", "Policies"]);
  expect(await screen.findByRole("option", { name: "3 policies of this workbook" })).toBeTruthy();
  await press("Undo: 3 policies written to sheet Policies.");
  expect(await screen.findByText(/^Undone\. The policies and their names are gone/)).toBeTruthy();
  expect(content()).toBe(before);
  expect(await screen.findByRole("button", { name: "Put all 3 new policies on a sheet" })).toBeTruthy();
});

it("makes names known to the list that Check has, and unknown again after Undo", async () => {
  openList(open, ownList);
  show();
  await goToTab("Check");
  await press("Use the list Licences!A1:C7");
  await screen.findByText(/^6 licences: 1 good/);
  await openFile(file);
  await press("Put all 3 new policies on a sheet");
  await screen.findByText("3 policies written to sheet Policies.");
  await goToTab("Check");
  expect(await screen.findByText(/^6 licences: 6 good/)).toBeTruthy();
  await goToTab("Policies");
  await press(/^Undo: 3 policies written/);
  await screen.findByText(/^Undone\. The policies/);
  await goToTab("Check");
  expect(await screen.findByText(/^6 licences: 1 good/)).toBeTruthy();
});

it("offers it only for two or more, beside the updates of those that differ", async () => {
  show();
  await openFile(library("Acme"));
  expect(await screen.findByRole("button", { name: "Put into sheet: Acme_policy" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Put all/ })).toBeNull();
  await press("Put into sheet: Acme_policy");
  await screen.findByText("The same as in this workbook.");
  await openFile(fileOf({ Acme_policy: ownPolicy("Acme", 90), B_own: ownPolicy("B"), C_own: ownPolicy("C") }));
  await press("Put all 2 new policies on a sheet");
  await screen.findByText("2 policies written to sheet Policies.");
  await press("Update 1 policy");
  await screen.findByText("1 policy updated: Acme_policy.");
  expect(await screen.findAllByText("The same as in this workbook.")).toHaveLength(3);
});

it("takes them back in a later session, and says which one was changed as long as one is", async () => {
  const before = content();
  show();
  await openFile(file);
  await press("Put all 3 new policies on a sheet");
  await screen.findByText("3 policies written to sheet Policies.");
  cleanup();
  excel.reopen();
  person.type("Policies!E3", "Better");
  show();
  await goToTab("Policies");
  await press("Policy files");
  await press("Undo: 3 policies written to sheet Policies.");
  const refusal = await screen.findByText(/^The policy block Beta_policy was changed since it was written/);
  expect(refusal.textContent).toContain("Nothing was changed.");
  person.type("Policies!E3", "Beta");
  await press("Undo: 3 policies written to sheet Policies.");
  expect(await screen.findByText(/^Undone\. The policies/)).toBeTruthy();
  expect(content()).toBe(before);
});

it("says which name is taken, and that nothing was changed", async () => {
  const meaning = { sheet: workbook.sheet, box: { row: 20, column: 0, rows: 1, columns: 1 } };
  workbook.names.push({ name: "Beta_policy", meaning, comment: "", visible: true });
  const before = content();
  show();
  await openFile(file);
  await press("Put all 3 new policies on a sheet");
  const refusal = await screen.findByText(/^Something in this workbook is called Beta_policy already/);
  expect(refusal.textContent).toContain("Nothing was changed.");
  expect(content()).toBe(before);
});

it("offers Undo where Excel failed and did not even let it be taken back", async () => {
  const before = content();
  show();
  await openFile(file);
  // Of the syncs of putting the second one writes.
  const answerAgain = refuseTakingBack(open, 2, 15);
  await press("Put all 3 new policies on a sheet");
  expect((await screen.findByText(/^Excel did not do it/)).textContent).toContain("Press Undo");
  answerAgain();
  expect(await screen.findByText(/^Not all policies for sheet Policies were written/)).toBeTruthy();
  await press(/^Undo: /);
  expect(await screen.findByText(/^Undone\. The policies/)).toBeTruthy();
  expect(content()).toBe(before);
});

it("speaks Japanese, and so does the sheet", async () => {
  show("ja");
  await openFile(file, "ja");
  await press("新規ポリシー 3 件をシートに書き込む");
  expect(await screen.findByText("ポリシー 3 件をシート「ポリシー」に書き込みました。")).toBeTruthy();
  expect(sheetNames()).toEqual(["Licences", "ポリシー"]);
  const part = within(screen.getByRole("region", { name: "ポリシーファイルを開く" }));
  await userEvent.click(part.getByRole("button", { name: /^元に戻す: ポリシー 3 件/ }));
  expect(await screen.findByText(/^元に戻しました。ポリシー表とその名前は消えました。/)).toBeTruthy();
  expect(sheetNames()).toEqual(["Licences"]);
});
