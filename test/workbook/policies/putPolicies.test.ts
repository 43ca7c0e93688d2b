/** @jest-environment jsdom */
import { putPolicies } from "../../../src/workbook/policies/putPolicies";
import { undoPutPolicies } from "../../../src/workbook/policies/undoPutPolicies";
import { readNamedBlock } from "../../../src/workbook/readNamedBlock";
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

const blocks: readonly PutBlock[] = [
  {
    name: "Acme_policy",
    rows: [
      ["vendor", "Acme"],
      ["late 1 cut-off", "direct 15:00"],
      ["notes", "=1+1"],
    ],
  },
  { name: "Beta_policy", rows: [["vendor", "Beta"]] },
  {
    name: "Gamma_policy",
    rows: [
      ["vendor", "Gamma"],
      ["after", "upgrade"],
    ],
  },
];
const put = (language: "en" | "ja" = "en") => putPolicies(blocks, language);
const content = () => JSON.stringify(contentOf(workbook));
const sheetNames = () => workbook.sheets.map(({ name }) => name);
const visibleNames = () => workbook.names.filter(({ visible }) => visible).map(({ name }) => name);

beforeEach(() => {
  workbook.names.splice(0);
  workbook.settings.clear();
  workbook.sheets.splice(1);
  person.select("Licences!A1");
  person.type("Licences!A1", "mine");
});

it("writes the policies side by side on a sheet at the end, as texts under their names, and shows it", async () => {
  workbook.addSheet("Last");
  const record = await put();
  expect(record).toMatchObject({ kind: "policies", complete: true, sheet: "Policies" });
  expect(sheetNames()).toEqual(["Licences", "Last", "Policies"]);
  expect(workbook.selection.sheet.name).toBe("Policies");
  const found = await Promise.all(blocks.map(({ name }) => readNamedBlock(name)));
  expect(found.map((block) => [block?.sheet, block?.address])).toEqual([
    ["Policies", "A1:B3"],
    ["Policies", "D1:E1"],
    ["Policies", "G1:H2"],
  ]);
  expect(found.map((block) => block?.cells)).toEqual(blocks.map(({ rows }) => rows));
  expect(workbook.selection.sheet.at(2, 1)).toMatchObject({ formula: "", value: "=1+1" });
  expect(workbook.selection.sheet.columnWidths.get(4)).toBe(320);
  expect(visibleNames()).toEqual(blocks.map(({ name }) => name));
});

it("gives the sheet a free name, in Japanese too", async () => {
  workbook.addSheet("ポリシー");
  expect((await put("ja")).sheet).toBe("ポリシー 2");
});

it.each(["a range", "a table", "another of the policies"])(
  "writes nothing where %s has a name already",
  async (what) => {
    if (what === "a range") {
      const meaning = { sheet: workbook.sheet, box: { row: 0, column: 0, rows: 1, columns: 1 } };
      workbook.names.push({ name: "beta_POLICY", meaning, comment: "", visible: true });
    }
    if (what === "a table") {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Licences").tables.add("K1:L2", false).name = "Beta_policy";
        await context.sync();
      });
    }
    const twice = what === "another of the policies" ? [{ name: "BETA_policy", rows: blocks[1]?.rows ?? [] }] : [];
    const before = content();
    const error = await failureOf(putPolicies([...twice, ...blocks], "en"));
    expect(error).toMatchObject({ trouble: "nameTaken", reason: "Beta_policy", left: "unchanged" });
    expect(error.sentence("en")).toContain("called Beta_policy already");
    expect(content()).toBe(before);
    workbook.sheet.tables.splice(0);
  },
);

it("takes all of it back, also after the workbook was opened again", async () => {
  const before = content();
  await put();
  expect(content()).not.toBe(before);
  excel.reopen();
  const record = await lastRecord("policies");
  if (record) await undoPutPolicies(record);
  expect(content()).toBe(before);
});

it("changes nothing where the workbook is closed", async () => {
  excel.faults.closeBeforeSync(1);
  expect(await failureOf(put())).toMatchObject({ trouble: "gone", left: "unchanged" });
});

/** More than the actions of any sync of putting or taking back these policies. */
const MOST_ACTIONS = 48;

it("leaves nothing half-written, after whatever step Excel fails", async () => {
  const before = content();
  const outcomes = new Set<string>();
  for (let sync = 1; sync <= 2; sync++) {
    for (let actions = 0; actions < MOST_ACTIONS; actions++) {
      excel.faults.failSync(sync, actions);
      const outcome = await put().then(
        async (record) => (excel.faults.disarm(), await undoPutPolicies(record), "written"),
        (error: WorkbookError) => error.left,
      );
      excel.faults.disarm();
      outcomes.add(outcome);
      expect([sync, actions, outcome, content()]).toEqual([sync, actions, outcome, before]);
    }
  }
  expect([...outcomes].sort()).toEqual(["takenBack", "unchanged", "written"]);
});

it("keeps what it could not take back on record, so that Undo does it as soon as Excel answers", async () => {
  const before = content();
  for (let actions = 1; actions < MOST_ACTIONS; actions++) {
    excel.faults.failSync(2, actions);
    const { answer } = excel;
    let hasFailed = false;
    // Once the writing has failed, Excel is closed for what would take it back.
    excel.answer = function (text) {
      const given = answer.call(excel, text);
      if (given.body.includes("GeneralException")) {
        hasFailed = true;
        excel.faults.closeBeforeSync(1);
      }
      return given;
    };
    const left = await put().then(
      () => undefined,
      (error: WorkbookError) => error.left,
    );
    excel.answer = answer;
    excel.faults.disarm();
    const record = await lastRecord("policies");
    expect([actions, left]).toEqual([actions, hasFailed ? "partlyPut" : undefined]);
    if (record) await undoPutPolicies(record);
    expect([actions, content()]).toEqual([actions, before]);
  }
});

it("offers only the last ones to be taken back, and those before where the last ones failed", async () => {
  const first = await put();
  const more = blocks.map(({ name, rows }) => ({ name: `${name}_2`, rows }));
  excel.faults.failSync(2, 7);
  await failureOf(putPolicies(more, "en"));
  expect(await lastRecord("policies")).toEqual(first);
  const second = await putPolicies(more, "en");
  expect(second.sheet).toBe("Policies 2");
  expect(await lastRecord("policies")).toEqual(second);
  await undoPutPolicies(second);
  expect(await lastRecord("policies")).toBeUndefined();
  expect(visibleNames()).toEqual(blocks.map(({ name }) => name));
});
