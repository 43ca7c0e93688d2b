import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { openExcel } from "../../playground/excel/openExcel";
import { press, showPolicies } from "./showPolicies";

const { excel, workbook, person } = openExcel();
afterEach(() => excel.faults.disarm());

const part = (name: string) => within(screen.getByRole("region", { name }));
async function open(words: string): Promise<void> {
  await userEvent.type(screen.getByRole("searchbox"), words);
  await userEvent.click(within(screen.getByRole("list")).getAllByRole("button")[0] as HTMLElement);
}
/** A new sheet in front, with these cells. */
function sheetWith(cells: readonly (readonly unknown[])[], at = "B3"): void {
  const { name } = workbook.addSheet();
  person.select(`${name}!A1`);
  if (cells.length > 0) person.type(`${name}!${at}:C${cells.length + 2}`, cells);
  person.select(`${name}!${at}`);
}

it.each([
  ["en", "zabbix", "Zabbix and MIRACLE ZBX support"],
  ["en", "ネットジャパン 永続", "ActiveImage Protector and others, perpetual licence"],
  ["ja", "ＥＮＴＥＲＰＲＩＳＥ", "Enterprise Architect、RaQuest など(永続ライセンス)"],
] as const)("finds policies in %s by %s, with how sure each is", async (language, words, product) => {
  showPolicies(language);
  await userEvent.type(screen.getByRole("searchbox"), words);
  const found = screen.getByRole("button", { name: product }).closest("li");
  expect(found?.textContent).toContain(language === "en" ? "the vendor's own page" : "販売元自身のページ");
});

it("says when no policy fits, and how many do", async () => {
  showPolicies();
  expect(screen.getByRole("status").textContent).toMatch(/^\d+ policies$/);
  await userEvent.type(screen.getByRole("searchbox"), "no such product");
  expect(screen.getByRole("status").textContent).toBe("No policy fits. Search for another word.");
});

it("reads a policy: rules in words, the time after the end, examples that ran now, source", async () => {
  showPolicies();
  await open("sparx-jp");
  expect(document.activeElement?.textContent).toBe("Enterprise Architect (JP), RaQuest and other perpetual licences");
  expect(part("Rules").getByText("Support end, 1 month earlier, first day of that month")).toBeTruthy();
  expect(part("After the end").getByText("After that: buy a new licence")).toBeTruthy();
  expect(part("Examples, run just now").getByText("13 of 13 right")).toBeTruthy();
  expect(screen.getByRole("link").getAttribute("href")).toMatch(/^https:/);
  await press("All policies");
  expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("sparx-jp");
});

it("puts a policy of one's own into the sheet, and finds no fault in it", async () => {
  sheetWith([["mine", 1]]);
  showPolicies();
  await open("sparx-jp");
  const name = screen.getByRole("textbox", { name: "Name" });
  await userEvent.clear(name);
  await userEvent.type(name, "Acme_policy");
  await press("Put into sheet");
  await screen.findByText(/^Written to .*, named Acme_policy/);
  expect(workbook.names.map((each) => each.name)).toContain("Acme_policy");
  expect(workbook.selection.sheet.at(2, 1).value).toBe("mine");
  expect(workbook.startState).toBe("Background");
  await press("Put into sheet");
  expect(await screen.findByText("This workbook has a range called Acme_policy. Choose another name.")).toBeTruthy();
  await press("All policies");
  await press("Check a block");
  expect(await screen.findByText(/has no fault\.$/)).toBeTruthy();
  expect(screen.getByText("13 of 13 right")).toBeTruthy();
  expect(screen.getByText("entered by the user")).toBeTruthy();
});

describe("a policy that was put into the sheet", () => {
  async function putBeside(): Promise<string> {
    sheetWith([["mine", 1]]);
    workbook.names.splice(0);
    showPolicies();
    await open("sparx-jp");
    await press("Put into sheet");
    await screen.findByText(/^Written to /);
    return workbook.selection.sheet.name;
  }

  it("is taken back by one press, also after the pane and the workbook were opened again", async () => {
    await putBeside();
    const { sheet } = workbook.selection;
    cleanup();
    excel.reopen();
    showPolicies();
    await open("sparx-jp");
    await screen.findByText(/^Written to .*, named sparx_jp_own\./);
    await press("Undo");
    expect(await screen.findByText(/^Undone\. The block and its name are gone/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("A policy of your own");
    expect(sheet.used()).toEqual({ row: 2, column: 1, rows: 1, columns: 2 });
    expect(workbook.names).toEqual([]);
  });

  it("stays where it was changed since, and the pane says so", async () => {
    const sheet = await putBeside();
    person.type(`${sheet}!F3`, "my own");
    await press("Undo");
    expect(await screen.findByText(/^The policy block was changed .* Nothing was changed\.$/)).toBeTruthy();
    expect(workbook.names).toHaveLength(1);
    expect(workbook.selection.sheet.at(2, 4).value).toBe("id");
  });
});

it("takes no name that Excel refuses", async () => {
  showPolicies();
  await open("sparx-jp");
  const name = screen.getByRole("textbox", { name: "Name" });
  await userEvent.clear(name);
  await userEvent.type(name, "EA15");
  expect(screen.getByText(/^Excel takes no such name/)).toBeTruthy();
  expect((screen.getByRole("button", { name: "Put into sheet" }) as HTMLButtonElement).disabled).toBe(true);
});

it("names every faulty field of a block, and leads to its cell", async () => {
  sheetWith([
    ["id", "acme"],
    ["initial end", "purchased, + term, monht end"],
    ["calender", "JP"],
  ]);
  showPolicies();
  await press("Check a block");
  expect(await screen.findByText(/^2 faults in /)).toBeTruthy();
  expect(screen.getByText(/"initial end": the word "monht"/)).toBeTruthy();
  expect(screen.getByText("Row 3, B5")).toBeTruthy();
  await press("Go to C4");
  await waitFor(() => expect(workbook.selection.box).toMatchObject({ row: 3, column: 2, rows: 1, columns: 1 }));
});

it("marks the faulty cells where they stand, and removes the marks after the pane was opened again", async () => {
  sheetWith([
    ["id", "acme"],
    ["initial end", "purchased, + term, monht end"],
    ["calender", "JP"],
  ]);
  const { sheet } = workbook.selection;
  showPolicies();
  await press("Check a block");
  expect(screen.queryByRole("button", { name: "Remove marks" })).toBeNull();
  await press("Mark these 2 cells");
  expect(await screen.findByText(/^2 cells are marked in colour\./)).toBeTruthy();
  expect(sheet.conditionalFormats.map(({ areas }) => areas[0]?.box)).toMatchObject([
    { row: 4, column: 1 },
    { row: 3, column: 2 },
  ]);
  cleanup();
  showPolicies();
  await userEvent.click(await screen.findByRole("button", { name: "Remove marks" }));
  expect(await screen.findByText(/^The marks are gone\./)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Check a block");
  expect(sheet.conditionalFormats).toEqual([]);
});

it("shows which example of a block is wrong, and what it gives", async () => {
  sheetWith([
    ["id", "acme"],
    ["initial terms", 12],
    ["initial end", "purchased, for term"],
    ["examples", "SUPPORT_END(2021-04-30) = 2022-04-30; SUPPORT_END(2021-04-30) = 2022-04-29; nonsense"],
  ]);
  showPolicies("ja");
  await press("ポリシー表を確認");
  expect(await screen.findByText("3 件中 1 件が正しい")).toBeTruthy();
  expect(screen.getByText("誤り: 結果は 2022-04-29")).toBeTruthy();
  expect(screen.getByText("誤り: この例は読み取れません")).toBeTruthy();
});

it.each([
  ["nothing", [], "The selected cells are empty. Select the two columns of your policy, field and text."],
  ["a list", [["Software", "Ends"]], "is no policy: it needs two columns"],
])("says what to select where %s is selected", async (_what, cells, said) => {
  sheetWith(cells);
  showPolicies();
  await press("Check a block");
  expect(await screen.findByText(new RegExp(said))).toBeTruthy();
});

it("says why nothing could be read or written", async () => {
  sheetWith([]);
  showPolicies();
  excel.faults.cellIsEdited = true;
  await press("Check a block");
  expect(await screen.findByText(/^A cell is being edited\..* Nothing was changed\.$/)).toBeTruthy();
  await open("sparx-jp");
  await press("Put into sheet");
  expect(await screen.findByText(/^A cell is being edited\..* Nothing was changed\.$/)).toBeTruthy();
});
