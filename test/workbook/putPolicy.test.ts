/** @jest-environment jsdom */
import { bundledPolicies } from "../../src/rules/policies";
import { checkBlock, writeBlock } from "../../src/rules/policy";
import { putPolicy } from "../../src/workbook/putPolicy";
import { readSelectedBlock } from "../../src/workbook/readSelectedBlock";
import { contentOf } from "./licenceWorkbook";
import { openExcel } from "../playground/excel/openExcel";

const { excel, workbook, person } = openExcel();
afterEach(() => excel.faults.disarm());

beforeAll(async () => {
  const { SUPPORT_END } = await import("../../src/functions/supportEnd");
  CustomFunctions.associate("SUPPORT_END", SUPPORT_END);
});

const rows = writeBlock(bundledPolicies.findFlat("sparx-jp") ?? {}, "en");
const names = () => workbook.names.map(({ name }) => name);
/** A sheet of its own for a test, in front, with one cell in use. */
function newSheet(inUse = "B2") {
  const sheet = workbook.addSheet();
  person.type(`${sheet.name}!${inUse}`, "mine");
  person.select(`${sheet.name}!A1`);
  return sheet;
}

it("begins at the corner of an empty sheet", async () => {
  person.select(`${workbook.addSheet().name}!C9`);
  expect(await putPolicy(rows, "First")).toMatchObject({ kind: "put", record: { address: `A1:B${rows.length}` } });
});

it("stands right of what is there, is selected, and every text stays the text it was", async () => {
  const sheet = newSheet();
  const put = await putPolicy(rows, "Own_policy");
  expect(put).toMatchObject({
    kind: "put",
    record: { sheet: sheet.name, address: `D2:E${rows.length + 1}`, name: "Own_policy" },
  });
  expect(sheet.at(1, 1).value).toBe("mine");
  const block = await readSelectedBlock();
  expect(block?.cells).toEqual(rows);
  expect(checkBlock(block?.cells ?? []).ok).toBe(true);
});

it("can be used by its name", async () => {
  const sheet = newSheet();
  await putPolicy(rows, "Named_policy");
  person.type(`${sheet.name}!B3:B4`, [["2020-04-15"], ["=TERM.SUPPORT_END(Named_policy,B3)"]]);
  expect(sheet.at(3, 1).value).toBe(44316);
});

it("stands below where there is no room to the right", async () => {
  const sheet = newSheet("XFD5");
  expect(await putPolicy(rows.slice(0, 3), "Below")).toMatchObject({ record: { address: "XFC7:XFD9" } });
  expect(sheet.at(4, 16_383).value).toBe("mine");
});

it("writes nothing under a name that is taken", async () => {
  const sheet = newSheet();
  await putPolicy(rows, "Taken");
  person.select(`${newSheet().name}!A1`);
  expect(await putPolicy(rows, "taken")).toEqual({ kind: "nameTaken" });
  expect(workbook.selection.sheet.at(1, 3).value).toBe("");
  expect(sheet.at(1, 3).value).toBe("id");
});

it("writes formulas as text", async () => {
  const sheet = newSheet();
  await putPolicy([["notes", '=HYPERLINK("https://example.com")']], "Harmless");
  expect(sheet.at(1, 4)).toMatchObject({ formula: "", value: '=HYPERLINK("https://example.com")' });
});

it("changes nothing in a protected sheet", async () => {
  const sheet = newSheet();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await expect(putPolicy(rows, "Refused")).rejects.toMatchObject({ trouble: "protected", left: "unchanged" });
  expect(names()).not.toContain("Refused");
  expect(sheet.at(1, 3).value).toBe("");
});

it("leaves nothing half-written, after whatever step Excel fails", async () => {
  const outcomes = new Set<string>();
  for (let steps = 0; steps < 32; steps++) {
    const sheet = newSheet();
    const name = `Half_${steps}`;
    const before = JSON.stringify(contentOf(workbook));
    // The fourth sync writes; those before read what is free, the widths, and what was written earlier.
    excel.faults.failSync(4, steps);
    const outcome = await putPolicy(rows, name).then(
      ({ kind }) => kind,
      (error: { left: string }) => error.left,
    );
    outcomes.add(outcome);
    excel.faults.disarm();
    const isThere = sheet.at(1, 3).value === "id";
    expect([isThere, names().includes(name)]).toEqual(Array(2).fill(outcome === "put"));
    if (outcome !== "put") expect(JSON.stringify(contentOf(workbook))).toBe(before);
  }
  expect([...outcomes].sort()).toEqual(["put", "takenBack", "unchanged"]);
});

it("says that it does not know what was written where the workbook is gone", async () => {
  newSheet();
  excel.faults.closeBeforeSync(4);
  await expect(putPolicy(rows, "Gone")).rejects.toMatchObject({ trouble: "gone", left: "unknown" });
});
