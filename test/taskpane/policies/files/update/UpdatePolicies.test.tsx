import { webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../../../../src/taskpane/Pane";
import { putPolicy } from "../../../../../src/workbook/putPolicy";
import { readNamedBlock } from "../../../../../src/workbook/readNamedBlock";
import { openExcel } from "../../../../playground/excel/openExcel";
import { contentOf } from "../../../../workbook/licenceWorkbook";
import { openList } from "../../../check/openList";
import { goToTab, openFile, press } from "../openFile";
import { refuseTakingBack } from "../refuseTakingBack";
import { completeWebPlatform } from "../webPlatform";
import { fileOf, ownList, ownPolicy } from "./acmeFiles";

const open = openExcel();
const { excel, workbook, person } = open;
beforeAll(completeWebPlatform);
afterEach(() => excel.faults.disarm());

const AS_OF = "2026-11-22";
const file = fileOf({
  Acme_policy: ownPolicy("Acme", 60),
  Beta_policy: [...ownPolicy("Beta", 90), ["notes", "As told in October."], ["region", "JP"]],
  Gamma_policy: ownPolicy("Gamma"),
});
const section = (heading: string | RegExp) => within(screen.getByRole("region", { name: heading }));
const show = (language: "en" | "ja" = "en") => render(<Pane language={language} theme={webLightTheme} />);
const content = () => JSON.stringify(contentOf(workbook));
/** What the second column of a policy says now. */
const grace = async (name: string) =>
  (await readNamedBlock(name))?.cells.find(([field]) => field === "late 1 until")?.[1];

async function openWorkbook(): Promise<void> {
  openList(open, ownList);
  person.select(`${workbook.addSheet("Rules").name}!A1`);
  for (const product of ["Acme", "Beta", "Gamma"]) await putPolicy(ownPolicy(product), `${product}_policy`);
  person.select("Licences!A2");
}
async function check(language: "en" | "ja" = "en"): Promise<void> {
  show(language);
  await goToTab(language === "en" ? "Check" : "一覧を確認");
  await press(language === "en" ? "Use the list Licences!A1:C7" : "一覧 Licences!A1:C7 を使う");
  const asOf = screen.getByLabelText(language === "en" ? "As of" : "基準日", { selector: "[id^='section-check'] *" });
  fireEvent.change(asOf, { target: { value: AS_OF } });
  fireEvent.blur(asOf);
  await screen.findByText(language === "en" ? /^6 licences: 6 good/ : /^6 件: 問題なし 6/);
}

it("says before anything changes which rows would move and by how many days, then updates and takes back at once", async () => {
  await openWorkbook();
  await check();
  const before = content();
  await openFile(file);
  const update = section("Update this workbook");
  expect(update.getByText("2 policies differ from this workbook.")).toBeTruthy();
  expect(update.getByText("What the update moves in the list Licences!A1:C7, as Check read it:")).toBeTruthy();
  expect(await update.findByText("4 of 6 rows move.")).toBeTruthy();
  expect(update.getByText("Reinstate by: 3 rows 30 days later, 1 row 60 days later")).toBeTruthy();
  await press("show: All rows that move");
  expect(update.getByText("A5 · Beta")).toBeTruthy();
  expect(content()).toBe(before);

  await press("Update 2 policies");
  expect(await screen.findByText("2 policies updated: Acme_policy, Beta_policy.")).toBeTruthy();
  expect(await screen.findAllByText("The same as in this workbook.")).toHaveLength(3);
  expect(document.activeElement?.textContent).toBe("Open a policy file");
  expect(screen.queryByRole("region", { name: "Update this workbook" })).toBeNull();
  expect([await grace("Acme_policy"), await grace("Beta_policy")]).toEqual(["end, + 60 days", "end, + 90 days"]);

  await press("Undo: 2 policies updated: Acme_policy, Beta_policy.");
  expect(await screen.findByText(/^Undone\. The policy blocks are as they were/)).toBeTruthy();
  expect(content()).toBe(before);
  expect(await section("Update this workbook").findByText("4 of 6 rows move.")).toBeTruthy();
});

it("makes the list that Check has answer by the new policies, and by the old ones after Undo", async () => {
  await openWorkbook();
  await check();
  const reinstateBy = async () => {
    await goToTab("Check");
    await press("Write results");
    await screen.findByText(/^6 rows written to /);
    const { sheet } = workbook;
    const column = [...Array(20).keys()].find((each) => sheet.at(0, each).value === "Reinstate by") ?? -1;
    const day = sheet.at(1, column).value;
    await userEvent.click(section("Results").getByRole("button", { name: "Undo" }));
    await section("Results").findByText(/^Undone\./);
    return Number(day);
  };
  await userEvent.click(screen.getByRole("radio", { name: /values/i }));
  const before = await reinstateBy();
  await openFile(file);
  await press("Update 2 policies");
  await screen.findByText(/^2 policies updated/);
  expect((await reinstateBy()) - before).toBe(30);
  await goToTab("Policies");
  await press(/^Undo: 2 policies updated/);
  await screen.findByText(/^Undone\. The policy blocks/);
  expect(await reinstateBy()).toBe(before);
});

it("leaves out policies whose tick is taken away", async () => {
  await openWorkbook();
  await check();
  await openFile(file);
  const update = section("Update this workbook");
  await update.findByText("4 of 6 rows move.");
  await userEvent.click(screen.getByRole("checkbox", { name: "Include in the update: Acme_policy" }));
  expect(await update.findByText("1 of 6 rows moves.")).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: "Include in the update: Beta_policy" }));
  expect(update.getByRole("button", { name: "Update 0 policies" }).getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(screen.getByRole("checkbox", { name: "Include in the update: Beta_policy" }));
  await press("Update 1 policy");
  expect(await screen.findByText("1 policy updated: Beta_policy.")).toBeTruthy();
  expect([await grace("Acme_policy"), await grace("Beta_policy")]).toEqual(["end, + 30 days", "end, + 90 days"]);
  expect(await screen.findByText("Differs from this workbook in 1 field")).toBeTruthy();
});

it("says where no list is read that Check reads one, updates all the same, and takes that back in a later session", async () => {
  await openWorkbook();
  const before = content();
  show();
  await openFile(file);
  expect(screen.getByText(/^No list is read\./)).toBeTruthy();
  await press("Go to Check");
  expect(screen.getByRole("tab", { name: "Check" }).getAttribute("aria-selected")).toBe("true");
  await goToTab("Policies");
  await press("Update 2 policies");
  await screen.findByText(/^2 policies updated/);
  cleanup();
  excel.reopen();
  show();
  await goToTab("Policies");
  await press("Policy files");
  await press("Undo: 2 policies updated: Acme_policy, Beta_policy.");
  expect(await screen.findByText(/^Undone\. The policy blocks/)).toBeTruthy();
  expect(content()).toBe(before);
});

it("says why Excel did not do it, and that nothing was changed", async () => {
  await openWorkbook();
  show();
  await openFile(file);
  const before = content();
  // Of the syncs of an update the third one writes.
  excel.faults.failSync(3, 5);
  await press("Update 2 policies");
  expect((await screen.findByText(/^Excel did not do it/)).textContent).toContain("the workbook is as it was");
  expect(content()).toBe(before);
  expect(screen.queryByRole("button", { name: /^Undo: / })).toBeNull();
});

it("offers Undo where Excel did not even let it be taken back", async () => {
  await openWorkbook();
  show();
  await openFile(file);
  const before = content();
  const answerAgain = refuseTakingBack(open, 3, 5);
  await press("Update 2 policies");
  expect((await screen.findByText(/^Excel did not do it/)).textContent).toContain("Press Undo");
  answerAgain();
  expect(await screen.findByText("The update was not finished: Acme_policy, Beta_policy. Press Undo.")).toBeTruthy();
  await press(/^Undo: /);
  expect(await screen.findByText(/^Undone\. The policy blocks/)).toBeTruthy();
  expect(content()).toBe(before);
});

it("offers no longer to take out a policy that was put into the sheet and then updated, until that is undone", async () => {
  await openWorkbook();
  show();
  await openFile(fileOf({ Delta_policy: ownPolicy("Delta") }));
  await press("Put into sheet: Delta_policy");
  expect(await screen.findByRole("button", { name: "Undo" })).toBeTruthy();
  await openFile(fileOf({ Delta_policy: ownPolicy("Delta", 45) }));
  await press("Update 1 policy");
  await screen.findByText("1 policy updated: Delta_policy.");
  await screen.findByText("The same as in this workbook.");
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  await press("Undo: 1 policy updated: Delta_policy.");
  expect(await screen.findByRole("button", { name: "Undo" })).toBeTruthy();
});

it("compares a long list while the pane stays alive: it can be cancelled and compared again", async () => {
  await openWorkbook();
  const rows = 8_000;
  person.type(
    `Licences!A2:B${rows + 1}`,
    Array.from({ length: rows }, (_, row) => [row % 4 === 0 ? "Beta" : "sparx-jp", `'2027-0${(row % 9) + 1}-28`]),
  );
  show();
  await goToTab("Check");
  await press(/^Use the list Licences!A1:C8001/);
  await screen.findByText(/^8,000 licences: /);
  await openFile(file);
  const update = section("Update this workbook");
  // As soon as it is there: a fast machine would be done before a finger is.
  await waitFor(() => fireEvent.click(update.getByRole("button", { name: "Cancel" })));
  expect(await update.findByText("Cancelled. Nothing was changed.")).toBeTruthy();
  await press("Compare again");
  expect(await update.findByText("2,000 of 8,000 rows move.")).toBeTruthy();
});

it("speaks Japanese", async () => {
  await openWorkbook();
  await check("ja");
  await openFile(file, "ja");
  const update = section("このブックを更新");
  expect(update.getByText("このブックと違うポリシーが 2 件あります。")).toBeTruthy();
  expect(await update.findByText("6 行中 4 行が変わります。")).toBeTruthy();
  await press("ポリシー 2 件を更新");
  expect(await screen.findByText("ポリシー 2 件を更新しました: Acme_policy、Beta_policy。")).toBeTruthy();
  await press(/^元に戻す: /);
  expect(await screen.findByText(/^元に戻しました。ポリシー表は/)).toBeTruthy();
});
