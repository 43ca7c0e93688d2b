/** @jest-environment jsdom */
import { undoUpdate } from "../../../src/workbook/policies/undoUpdate";
import { updatePolicies, type PolicyUpdate } from "../../../src/workbook/policies/updatePolicies";
import { putPolicy } from "../../../src/workbook/putPolicy";
import { readNamedBlock } from "../../../src/workbook/readNamedBlock";
import type { WorkbookError } from "../../../src/workbook/workbookError";
import { lastPut } from "../../../src/workbook/written/lastPut";
import { lastRecord } from "../../../src/workbook/written/lastRecord";
import { openExcel } from "../../playground/excel/openExcel";
import { contentOf } from "../licenceWorkbook";
import { failureOf } from "./failureOf";

const { excel, workbook, person } = openExcel();
// Formulas of Excel's own functions: the grid of the playground calculates them.
excel.calculation.isElsewhere = true;
afterEach(() => excel.faults.disarm());

type Rows = PolicyUpdate["rows"];
const short: Rows = [
  ["vendor", "Acme"],
  ["late 1 cut-off", "direct 15:00"],
];
const long: Rows = [...short, ["initial terms", "12"], ["after", "upgrade"]];
const cells = async (name: string) => (await readNamedBlock(name))?.cells ?? [];
const content = () => JSON.stringify(contentOf(workbook));
const sheet = () => workbook.selection.sheet;
const updateOf = async (name: string, rows: Rows): Promise<PolicyUpdate> => ({ name, seen: await cells(name), rows });
/** One block grows, the other becomes shorter. */
const both = async () => [await updateOf("Short", long), await updateOf("Long", short)];
const update = async () => updatePolicies(await both());

beforeEach(async () => {
  workbook.names.splice(0);
  workbook.settings.clear();
  person.select(`'${workbook.addSheet(`Rules' ${workbook.sheets.length}`).name.replace("'", "''")}'!A1`);
  await putPolicy(short, "Short");
  await putPolicy(long, "Long");
});

it("replaces blocks where they stand: one grows into free cells, one keeps blank rows", async () => {
  await update();
  expect(await cells("Short")).toEqual(long);
  expect(await cells("Long")).toEqual([...short, ["", ""], ["", ""]]);
  expect(workbook.names.map(({ name }) => name)).toEqual(["Short", "Long"]);
});

it("takes all of it back at once, constants and formulas as they were, also after the workbook was opened again", async () => {
  person.type(`'${sheet().name.replace("'", "''")}'!E2:E4`, [["#N/A"], ["=6*2"], ["'=text"]]);
  const before = content();
  await update();
  expect(content()).not.toBe(before);
  excel.reopen();
  const record = await lastRecord("update");
  expect([record?.complete, record?.blocks.map(({ name }) => name)]).toEqual([true, ["Short", "Long"]]);
  if (record) await undoUpdate(record);
  expect(content()).toBe(before);
  expect(sheet().at(2, 4)).toMatchObject({ formula: "=6*2" });
  expect(await lastRecord("update")).toBeUndefined();
});

it("takes back blocks that were moved meanwhile, and what was put before can be taken back again then", async () => {
  const record = await update();
  expect(await lastPut()).toBeUndefined();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("1:3").insert("Down");
    await context.sync();
  });
  await undoUpdate(record);
  expect([await cells("Short"), await cells("Long")]).toEqual([short, long]);
  expect(await lastPut()).toMatchObject({ name: "Long", address: "D4:E7" });
});

const refused = async (
  updates: readonly PolicyUpdate[],
  trouble: string,
  reason: string,
  before = content(),
): Promise<void> => {
  expect(await failureOf(updatePolicies(updates))).toMatchObject({ trouble, reason, left: "unchanged" });
  expect(content()).toBe(before);
};

it("writes nothing where there is no room below one of them", async () => {
  const updates = [await updateOf("Long", short), await updateOf("Short", long)];
  sheet().cell(3, 0).value = "mine";
  await refused(updates, "noRoomBelow", "Short");
});

it("writes nothing where a block has gone, or is not two columns any more", async () => {
  await refused([{ name: "Gone", seen: [], rows: short }], "blockGone", "Gone");
  const updates = await both();
  workbook.names[0] = { ...workbook.names[0], name: "Short", meaning: "=12", comment: "", visible: true };
  await refused(updates, "blockGone", "Short");
});

it("writes nothing over a block that somebody changed since it was compared", async () => {
  const updates = await both();
  sheet().cell(1, 4).value = "mine";
  await refused(updates, "blockNotAsSeen", "Long");
});

it("writes nothing where two of the policies would need the same cells", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("Again", names.getItem("Long").getRange());
    await context.sync();
  });
  await refused([...(await both()), await updateOf("Again", long)], "blocksShareCells", "Long");
});

it("writes nothing into a block that a formula fills", async () => {
  const [anchor, child] = [sheet().cell(0, 4), sheet().cell(1, 4)];
  [anchor.spill, child.spilledFrom] = [
    { rows: 2, columns: 1 },
    { row: 0, column: 4 },
  ];
  await refused(await both(), "blockSpills", "Long");
});

it("takes back nothing where somebody changed a block since", async () => {
  const record = await update();
  sheet().cell(0, 1).value = "Apex";
  const before = content();
  const error = await failureOf(undoUpdate(record));
  expect(error).toMatchObject({ trouble: "updateChanged", reason: "Short", left: "unchanged" });
  expect(content()).toBe(before);
});

it("leaves all blocks as they were where the sheet of one is protected", async () => {
  const first = sheet();
  person.select(`${workbook.addSheet().name}!A1`);
  await putPolicy(short, "Other");
  first.protection = {};
  const before = content();
  const updates = [await updateOf("Other", long), ...(await both())];
  expect(await failureOf(updatePolicies(updates))).toMatchObject({ trouble: "protected", left: "takenBack" });
  expect(content()).toBe(before);
  first.protection = undefined;
});

/** More than the actions of any sync of an update. */
const MOST_ACTIONS = 24;

it("leaves nothing half-written, after whatever step Excel fails", async () => {
  const outcomes = new Set<string>();
  for (let sync = 1; sync <= 3; sync++) {
    for (let actions = 0; actions < MOST_ACTIONS; actions++) {
      const updates = await both();
      const before = content();
      excel.faults.failSync(sync, actions);
      const outcome = await updatePolicies(updates).then(
        async (record) => (excel.faults.disarm(), await undoUpdate(record), "written"),
        (error: WorkbookError) => error.left,
      );
      excel.faults.disarm();
      outcomes.add(outcome);
      expect([outcome, content()]).toEqual([outcome, before]);
    }
  }
  expect([...outcomes].sort()).toEqual(["takenBack", "unchanged", "written"]);
});

it("keeps what it could not take back on record, so that Undo does it as soon as Excel answers", async () => {
  for (let actions = 0; actions < 8; actions++) {
    const updates = await both();
    const before = content();
    const saved = [...workbook.settings];
    excel.faults.failSync(3, actions);
    const updating = failureOf(updatePolicies(updates));
    const { answer } = excel;
    // Once the update has failed, Excel is closed for what would take it back.
    excel.answer = function (text) {
      const given = answer.call(excel, text);
      if (given.body.includes("GeneralException")) excel.faults.closeBeforeSync(1);
      return given;
    };
    expect(await updating).toMatchObject({ left: "partlyUpdated" });
    excel.answer = answer;
    excel.faults.disarm();
    const record = await lastRecord("update");
    if (record) await undoUpdate(record);
    expect([actions, record?.complete ?? false, content()]).toEqual([actions, false, before]);
    expect([...workbook.settings]).toEqual(saved);
  }
});

it("can be undone again where Excel failed in the middle of undoing", async () => {
  const before = content();
  let failed = 0;
  for (let actions = 0; actions < MOST_ACTIONS; actions++) {
    const record = await update();
    excel.faults.failSync(2, actions);
    await undoUpdate(record).catch(async (error: WorkbookError) => {
      failed += 1;
      excel.faults.disarm();
      expect(error.left).toBe("partlyUpdated");
      expect(await lastRecord("update")).toEqual(record);
      await undoUpdate(record);
    });
    excel.faults.disarm();
    expect([actions, content()]).toEqual([actions, before]);
  }
  expect(failed).toBeGreaterThan(4);
});

it("offers only the last update to be taken back, and the one before where the last one failed", async () => {
  const first = await update();
  const updates = [await updateOf("Long", long)];
  excel.faults.failSync(2, 3);
  await failureOf(updatePolicies(updates));
  expect(await lastRecord("update")).toEqual(first);
  const second = await updatePolicies(updates);
  expect(await lastRecord("update")).toEqual(second);
  await undoUpdate(second);
  expect(await lastRecord("update")).toBeUndefined();
});
