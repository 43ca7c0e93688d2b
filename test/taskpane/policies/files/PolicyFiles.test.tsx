import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { readPolicyFile } from "../../../../src/rules/policyFile";
import { putPolicy } from "../../../../src/workbook/putPolicy";
import { openExcel } from "../../../playground/excel/openExcel";
import { completeWebPlatform } from "./webPlatform";
import { press, showPolicies } from "../showPolicies";

const { workbook, person } = openExcel();

let blob: Blob | undefined;
beforeAll(() => {
  completeWebPlatform();
  // jsdom saves no files: what would be saved is kept.
  URL.createObjectURL = (given) => ((blob = given as Blob), "blob:policies");
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});
beforeEach(() => {
  workbook.names.splice(0);
  person.select(`${workbook.addSheet().name}!A1`);
});

async function open(language: "en" | "ja" = "en"): Promise<void> {
  showPolicies(language);
  await press(language === "en" ? "Policy files" : "ポリシーファイル");
}
/** jsdom's files cannot be read as texts by themselves. */
function fileOf(text: string, name = "acme.json"): File {
  return Object.assign(new File([text], name, { type: "application/json" }), { text: async () => text });
}
const choose = (file: File, label = "Choose a file") =>
  userEvent.upload(screen.getByLabelText(label, { selector: "input" }), file);
const textOf = (given: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(given as Blob);
  });
const acme = [
  ["id", "whatever"],
  ["vendor", "Acme"],
  ["initial terms", "12"],
  ["initial end", "purchased, for term"],
] as const;
const fileWith = (...policies: object[]) => fileOf(JSON.stringify({ format: 1, policies }));

it("saves the policies of the workbook, and finds them the same when it opens that file", async () => {
  await putPolicy(acme, "Acme_policy");
  await putPolicy([["initial end", "purchased, monht end"]], "Faulty");
  await open();
  expect(await screen.findByText(/^1 block is left out/)).toBeTruthy();
  await press("Save the file (.json)");
  await screen.findByText("policies.json with 1 policy was given to the browser to save.");
  const text = await textOf(blob);
  const read = readPolicyFile(text);
  expect(read).toMatchObject({ ok: true, policies: [{ id: "Acme_policy", version: "1", fields: { vendor: "Acme" } }] });
  expect(JSON.parse(text).$schema).toMatch(/\/policy-file\.schema\.json$/);
  await choose(fileOf(text));
  expect(await screen.findByText("1 policy in acme.json")).toBeTruthy();
  expect(screen.getByText("The same as in this workbook.")).toBeTruthy();
  expect(screen.queryByText(/no longer fits its signature/)).toBeNull();
  await choose(fileOf(text.replace("purchased, for term", "purchased, month end")));
  expect(await screen.findByText("Differs from this workbook in 1 field")).toBeTruthy();
  expect(screen.getByText(/no longer fits its signature/)).toBeTruthy();
  await press("show: differences of Acme_policy");
  expect(screen.getByText("purchased, for term → purchased, month end")).toBeTruthy();
});

it("saves a policy of the add-in as one's own, to be copied where no file can be saved", async () => {
  await open("ja");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "保存するもの" }), "sparx-jp");
  const version = screen.getByRole("textbox", { name: "版" });
  await userEvent.clear(version);
  await userEvent.type(version, "2026-11");
  await press("ファイル(.json)を保存");
  await screen.findByText("ポリシー 1 件のファイル sparx-jp.json をブラウザーに渡しました。");
  const read = readPolicyFile(await textOf(blob));
  expect(read).toMatchObject({
    ok: true,
    policies: [{ id: "sparx_jp_own", version: "2026-11", fields: { confidence: "own" } }],
  });
  // Notes and examples go with it.
  expect(read.ok && Object.keys(read.policies[0]?.fields ?? {})).toEqual(expect.arrayContaining(["notes", "examples"]));
});

it("puts a new policy into the sheet, says that the workbook has it then, and takes it back", async () => {
  await open();
  await choose(fileWith({ id: "Acme_policy", version: "3", vendor: { en: "Acme", ja: "アクメ" } }));
  expect(await screen.findByText("Version 3")).toBeTruthy();
  await press("Put into sheet: Acme_policy");
  expect(await screen.findByText("The same as in this workbook.")).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Open a policy file");
  expect(workbook.names.map(({ name }) => name)).toEqual(["Acme_policy"]);
  expect(await screen.findByRole("option", { name: "1 policy of this workbook" })).toBeTruthy();
  await press("Undo");
  expect(await screen.findByText("New: this workbook has no block of that name.")).toBeTruthy();
  expect([workbook.names, workbook.selection.sheet.used()]).toEqual([[], undefined]);
});

it.each([
  [
    "en",
    "Choose a file",
    "acme.json was not used: it has 2 faults. Nothing was changed.",
    "Policy acme",
    /no field "calender"\. Nearest: calendar/,
  ],
  [
    "ja",
    "ファイルを選ぶ",
    "acme.json に誤りが 2 件あるため使いませんでした。何も変更していません。",
    "ポリシー acme",
    /項目「calender」はありません。/,
  ],
] as const)(
  "says in %s what is wrong with a file, and in which policy",
  async (language, label, faulty, policy, field) => {
    await open(language);
    await choose(fileWith({ id: "acme", version: "1", calender: "JP", notes: 3 }), label);
    expect((await screen.findByRole("alert")).textContent).toBe(faulty);
    expect(screen.getAllByText(policy)).toHaveLength(2);
    expect(screen.getByText(field)).toBeTruthy();
  },
);

it("says that there is nothing to save in a workbook without policies", async () => {
  await open();
  const part = within(screen.getByRole("region", { name: "Save as a file" }));
  expect(part.getByText(/^This workbook has no policy of its own/)).toBeTruthy();
});
