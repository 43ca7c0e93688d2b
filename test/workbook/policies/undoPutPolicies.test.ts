/** @jest-environment jsdom */
import type { Sheet } from "../../../src/playground/excel/workbook/sheet";
import { putPolicies } from "../../../src/workbook/policies/putPolicies";
import { undoPutPolicies } from "../../../src/workbook/policies/undoPutPolicies";
import { undoUpdate } from "../../../src/workbook/policies/undoUpdate";
import { updatePolicies } from "../../../src/workbook/policies/updatePolicies";
import { lastRecord } from "../../../src/workbook/written/lastRecord";
import type { PutBlock } from "../../../src/workbook/written/writeRecord";
import type { WorkbookError } from "../../../src/workbook/workbookError";
import { openExcel } from "../../playground/excel/openExcel";
import { contentOf } from "../licenceWorkbook";
import { failureOf } from "./failureOf";

const { excel, workbook, person } = openExcel();
// Formulas of Excel's own functions: the grid of the playground calculates them.
excel.calculation.isElsewhere = true;
afterEach(() => excel.faults.disarm());

const rowsOf = (vendor: string, after = "upgrade"): PutBlock["rows"] => [
  ["vendor", vendor],
  ["after", after],
];
const blocks = ["Acme", "Beta", "Gamma"].map((vendor) => ({ name: `${vendor}_policy`, rows: rowsOf(vendor) }));
const blank = [
  ["", ""],
  ["", ""],
];
const put = () => putPolicies(blocks, "en");
const content = () => JSON.stringify(contentOf(workbook));
/** As cutting a block of the sheet and pasting it at the corner of another sheet does. */
function moveToRules(vendor: string, from: string): Sheet {
  const [, rules] = workbook.sheets;
  const named = workbook.names.find(({ name }) => name === `${vendor}_policy`);
  if (!rules || !named) throw new Error("Both are there.");
  person.type(`Policies!${from}`, blank);
  person.type("Rules!A1:B2", rowsOf(vendor));
  named.meaning = { sheet: rules, box: { row: 0, column: 0, rows: 2, columns: 2 } };
  return rules;
}
const sheetNames = () => workbook.sheets.map(({ name }) => name);

beforeEach(() => {
  workbook.names.splice(0);
  workbook.settings.clear();
  workbook.sheets.splice(1);
  workbook.addSheet("Rules");
  person.select("Licences!A1");
});

it.each([
  ["a cell of it was changed", () => person.type("Policies!E1", "Better")],
  ["its name is gone", () => void workbook.names.splice(2, 1)],
  ["its cells are blank", () => person.type("Policies!D1:E2", blank)],
])("takes back nothing where a block is people's own by now: %s", async (_why, change) => {
  const record = await put();
  change();
  const before = content();
  const error = await failureOf(undoPutPolicies(record));
  expect(error).toMatchObject({ trouble: "putChanged", reason: "Beta_policy", left: "unchanged" });
  expect(error.sentence("en")).toMatch(/^The policy block Beta_policy was changed/);
  expect(content()).toBe(before);
});

it("leaves the sheet where something of people's own stands on it", async () => {
  const record = await put();
  person.type("Policies!C9", "=1+1");
  await undoPutPolicies(record);
  expect(sheetNames()).toEqual(["Licences", "Rules", "Policies"]);
  expect(workbook.names).toEqual([]);
  const { sheet } = workbook.findArea("Policies!A1", workbook.sheet) ?? {};
  expect(sheet?.used()).toMatchObject({ row: 8, column: 2, rows: 1, columns: 1 });
});

it("leaves the sheet where people made a chart on it", async () => {
  const record = await put();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Policies");
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
    await context.sync();
  });
  await undoPutPolicies(record);
  expect(sheetNames()).toContain("Policies");
});

it("leaves the sheet where it is the only one that is to be seen", async () => {
  const record = await put();
  for (const sheet of workbook.sheets.slice(0, 2)) sheet.visibility = "Hidden";
  await undoPutPolicies(record);
  for (const sheet of workbook.sheets) sheet.visibility = "Visible";
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Licences", "Rules", "Policies"]);
  expect([workbook.sheets[2]?.used(), workbook.names]).toEqual([undefined, []]);
});

it("finds the sheet under another name, and blocks in other rows", async () => {
  const before = content();
  const record = await put();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Policies");
    sheet.getRange("1:3").insert("Down");
    sheet.name = "Our rules";
    await context.sync();
  });
  workbook.addSheet("Policies");
  await undoPutPolicies(record);
  expect(sheetNames()).toEqual(["Licences", "Rules", "Policies"]);
  workbook.sheets.splice(2);
  expect(content()).toBe(before);
});

it("takes a block back where it was moved to, with the cells around it left alone", async () => {
  const record = await put();
  const rules = moveToRules("Beta", "D1:E2");
  person.type("Rules!A3", "mine");
  await undoPutPolicies(record);
  expect(sheetNames()).toEqual(["Licences", "Rules"]);
  expect(rules.used()).toMatchObject({ row: 2, column: 0, rows: 1, columns: 1 });
});

it("takes back policies that were updated only once the update is undone", async () => {
  const before = content();
  const record = await put();
  const update = await updatePolicies([{ name: "Acme_policy", seen: rowsOf("Acme"), rows: rowsOf("Acme", "buy new") }]);
  expect(await failureOf(undoPutPolicies(record))).toMatchObject({ trouble: "putChanged", reason: "Acme_policy" });
  await undoUpdate(update);
  await undoPutPolicies(record);
  expect(content()).toBe(before);
});

it.each([false, true])(
  "can be undone again where Excel failed in the middle of undoing (sheet stays: %s)",
  async (stays) => {
    const before = content();
    let failed = 0;
    for (let actions = 0; actions < 16; actions++) {
      const record = await put();
      if (stays) person.type("Policies!J1", "mine");
      // Of the syncs of undoing the third one takes back.
      excel.faults.failSync(3, actions);
      const error = await undoPutPolicies(record).then(
        () => undefined,
        (reason: WorkbookError) => reason,
      );
      excel.faults.disarm();
      if (error) {
        failed += 1;
        expect(error.left).toBe("partlyPut");
        const left = await lastRecord("policies");
        if (!left) throw new Error("What is left to undo is on record.");
        await undoPutPolicies(left);
      }
      if (stays) {
        expect([actions, sheetNames()]).toEqual([actions, ["Licences", "Rules", "Policies"]]);
        workbook.sheets.splice(2);
      }
      expect([actions, content()]).toEqual([actions, before]);
    }
    expect(failed).toBeGreaterThan(6);
  },
);

it("says that a sheet is protected to which a block was moved, and takes back the rest of it once it is not", async () => {
  const before = content();
  const record = await put();
  const rules = moveToRules("Gamma", "G1:H2");
  rules.protection = {};
  expect(await failureOf(undoPutPolicies(record))).toMatchObject({ trouble: "protected", left: "partlyPut" });
  rules.protection = undefined;
  const left = await lastRecord("policies");
  expect(left?.complete).toBe(false);
  if (left) await undoPutPolicies(left);
  expect(content()).toBe(before);
});
