import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { openExcel } from "../../../playground/excel/openExcel";
import { press, showPolicies } from "../showPolicies";

const { workbook, person } = openExcel();

const now = () => within(screen.getByRole("region", { name: "The block, checked now" }));
/** Opens the room on an empty sheet in front. */
async function open(language: "en" | "ja" = "en"): Promise<void> {
  workbook.names.splice(0);
  person.select(`${workbook.addSheet().name}!A1`);
  showPolicies(language);
  await press(language === "en" ? "New policy" : "新しいポリシー");
}
/** Types beside a field of the block, and goes on to another cell. */
function fillIn(field: string, text: string): void {
  const { sheet } = workbook.selection;
  const row = [...Array(40).keys()].find((each) => sheet.at(each, 0).value === field) ?? -1;
  person.type(`${sheet.name}!B${row + 1}`, text);
  person.select(`${sheet.name}!A${row + 2}`);
}

it("begins a policy by pattern, named after the product, and checks the block that stands there then", async () => {
  await open();
  expect(document.activeElement?.textContent).toBe("New policy");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Pattern" }), "Anniversary");
  expect(screen.getByText("Bought 2026-04-15 for 12 months: ends 2027-04-14.")).toBeTruthy();
  await userEvent.type(screen.getByRole("textbox", { name: "Vendor" }), "Acme");
  await userEvent.type(screen.getByRole("textbox", { name: "Product, as your lists call it" }), "Acme Designer");
  await press("Put into sheet");
  expect(await screen.findByText(/^Written to .*, named Acme_Designer_own\./)).toBeTruthy();
  expect(workbook.names.map(({ name }) => name)).toContain("Acme_Designer_own");
  expect(await screen.findByText("2 of 2 right")).toBeTruthy();
  expect(now().getByText(/^Not stated: .*Renewal opens/)).toBeTruthy();
});

it("runs the examples that somebody types, and names the word of a rule that does not fit", async () => {
  await open();
  await press("Put into sheet");
  await screen.findByText("2 of 2 right");
  fillIn("examples", "SUPPORT_END(2026-05-10) = 2027-05-31; SUPPORT_END(2026-05-10) = 2027-05-10");
  expect(await screen.findByText("1 of 2 right")).toBeTruthy();
  expect(now().getByText("wrong: gives 2027-05-31")).toBeTruthy();
  fillIn("renewal opens", "end, - 1 mnth");
  expect(await screen.findByText(/"renewal opens": the word "mnth"/)).toBeTruthy();
  fillIn("renewal opens", "end, - 1 month");
  await waitFor(() => expect(screen.queryByText(/"mnth"/)).toBeNull());
});

it("takes the block back by one press while nobody has changed it, and follows it no more", async () => {
  await open("ja");
  await press("シートに書き込む");
  await screen.findByText("2 件中 2 件が正しい");
  await press("元に戻す");
  expect(await screen.findByText(/^元に戻しました。/)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "ポリシー表の確認(現在)" })).toBeNull();
  expect([workbook.names, workbook.selection.sheet.used()]).toEqual([[], undefined]);
});

it("says when the cells have lost their name", async () => {
  await open();
  await press("Put into sheet");
  await screen.findByText("2 of 2 right");
  workbook.names.splice(0);
  await press("Check again");
  expect(await screen.findByText("No cells are called Policy_own any more.")).toBeTruthy();
});

it("goes back to all policies", async () => {
  await open();
  await press("All policies");
  expect(screen.getByRole("searchbox")).toBeTruthy();
});
