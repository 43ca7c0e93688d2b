/** @jest-environment jsdom */
import { insertPlan } from "../../src/workbook/insertPlan";
import { WorkbookError } from "../../src/workbook/workbookError";
import { lastRecord } from "../../src/workbook/written/lastRecord";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { openExcel } from "../playground/excel/openExcel";
import { contentOf } from "./licenceWorkbook";
import { planFirstList, PLAN_LIST } from "./plannedList";

const { workbook, person, excel } = openExcel();
excel.calculation.isElsewhere = true;
let planned: Awaited<ReturnType<typeof planFirstList>>;
let before: unknown;

beforeAll(async () => {
  person.type(`A1:E${PLAN_LIST.length}`, PLAN_LIST);
  planned = await planFirstList({}, (row) => (row === 4 ? "USD" : "JPY"));
  before = contentOf(workbook);
});
afterEach(async () => {
  excel.faults.disarm();
  const record = await lastRecord("plan");
  if (record) await undoWrite(record);
});

async function failure(signal?: AbortSignal, onProgress?: () => void): Promise<WorkbookError | undefined> {
  const { understood, plannable, plan } = planned;
  try {
    await insertPlan(understood, plannable, plan, "en", onProgress, signal);
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error;
  }
}

async function countSyncs(): Promise<number> {
  const answer = jest.spyOn(excel, "answer");
  expect(await failure()).toBeUndefined();
  const asked = answer.mock.calls.map(([text]) => text).filter((text) => !/^.{0,400}_RemoveReference/.test(text));
  answer.mockRestore();
  const record = await lastRecord("plan");
  if (record) await undoWrite(record);
  return asked.length;
}

it("leaves the workbook as it was, whichever sync fails, at its beginning or in its middle", async () => {
  const syncs = await countSyncs();
  expect(syncs).toBeGreaterThan(5);
  let [failed, taken] = [0, 0];
  for (let nth = 1; nth <= syncs; nth++) {
    for (const actions of [0, 3, 10, 40, 150, 300]) {
      excel.faults.failSync(nth, actions);
      const error = await failure();
      excel.faults.disarm();
      if (error) {
        failed += 1;
        if (error.left === "takenBack") taken += 1;
        expect(error.left).not.toBe("partlyWritten");
        expect(contentOf(workbook)).toEqual(before);
      }
      const record = await lastRecord("plan");
      // A sync with fewer actions than armed does not fail: the plan was inserted.
      expect(record === undefined).toBe(error !== undefined);
      if (record) await undoWrite(record);
    }
  }
  expect(failed).toBeGreaterThan(syncs);
  expect(taken).toBeGreaterThan(5);
});

it("takes back what was written when somebody cancels", async () => {
  const stop = new AbortController();
  const error = await failure(stop.signal, () => stop.abort());
  expect(error).toMatchObject({ trouble: "cancelled", left: "takenBack" });
  expect(contentOf(workbook)).toEqual(before);
});

it("writes nothing when it was cancelled before, or while a cell is being edited", async () => {
  expect(await failure(AbortSignal.abort())).toMatchObject({ trouble: "cancelled", left: "unchanged" });
  excel.faults.cellIsEdited = true;
  expect(await failure()).toMatchObject({ trouble: "editing", left: "unchanged" });
  excel.faults.disarm();
  expect(contentOf(workbook)).toEqual(before);
});

it("keeps on record what somebody's typing did not let it take back, and undoes it later", async () => {
  const error = await failure(undefined, () => {
    excel.faults.cellIsEdited = true;
  });
  expect(error).toMatchObject({ trouble: "editing", left: "partlyWritten" });
  excel.faults.disarm();
  const record = await lastRecord("plan");
  expect(record?.complete).toBe(false);
  if (record) await undoWrite(record);
  expect(contentOf(workbook)).toEqual(before);
});
