/** @jest-environment jsdom */
import type { CheckedList, UnderstoodList } from "../../src/list";
import { bundledPolicies } from "../../src/rules/policies";
import { lastRecord } from "../../src/workbook/written/lastRecord";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { WorkbookError } from "../../src/workbook/workbookError";
import { writeResults } from "../../src/workbook/writeResults";
import { openExcel } from "../playground/excel/openExcel";
import { associateFunctions } from "./associate";
import { AS_OF, checkFirstList, CLEAN, contentOf, MESSY, valuesAt } from "./licenceWorkbook";

const { workbook, person, excel } = openExcel();
const { sheet } = workbook;
const options = { as: "formulas", language: "en", asOf: AS_OF, policies: bundledPolicies } as const;
let list: { understood: UnderstoodList; checked: CheckedList };
let before: unknown;

beforeAll(associateFunctions);
beforeEach(async () => {
  person.type("A1:B4", MESSY);
  list = await checkFirstList();
  before = contentOf(workbook);
});
afterEach(async () => {
  excel.faults.disarm();
  sheet.protection = undefined;
  const record = await lastRecord("results");
  if (record) await undoWrite(record);
  sheet.tables = [];
  person.type("A1:Z30", "");
});

async function failure(signal?: AbortSignal): Promise<WorkbookError | undefined> {
  try {
    await writeResults(list.understood, list.checked, options, undefined, signal);
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
  const record = await lastRecord("results");
  if (record) await undoWrite(record);
  return asked.length;
}

it("leaves the workbook as it was, whichever sync fails, at its beginning or in its middle", async () => {
  const syncs = await countSyncs();
  expect(syncs).toBeGreaterThan(7);
  let failed = 0;
  for (let nth = 1; nth <= syncs; nth++) {
    for (const actions of [0, 5, 12, 25, 50, 80]) {
      excel.faults.failSync(nth, actions);
      const error = await failure();
      excel.faults.disarm();
      if (error) {
        failed += 1;
        expect(error.left).not.toBe("partlyWritten");
        expect(error.sentence("en")).toMatch(/Nothing was changed\.|the workbook is as it was\.$/);
        expect(contentOf(workbook)).toEqual(before);
      }
      const record = await lastRecord("results");
      // A sync with fewer actions than armed does not fail: the write was done.
      expect(record === undefined).toBe(error !== undefined);
      if (record) await undoWrite(record);
    }
  }
  expect(failed).toBeGreaterThan(syncs);
});

it("does the same for a table", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").tables.add("A1:B4", true).name = "Assets";
    await context.sync();
  });
  list = await checkFirstList();
  before = contentOf(workbook);
  let failed = 0;
  for (let nth = 6; nth <= 12; nth++) {
    for (const actions of [10, 30, 50]) {
      excel.faults.failSync(nth, actions);
      const error = await failure();
      excel.faults.disarm();
      if (error?.left === "takenBack") failed += 1;
      const record = await lastRecord("results");
      expect(record === undefined).toBe(error !== undefined);
      if (record) await undoWrite(record);
      expect(contentOf(workbook)).toEqual(before);
    }
  }
  expect(failed).toBeGreaterThan(5);
});

it("changes nothing while a cell is being edited, and says what to do", async () => {
  excel.faults.cellIsEdited = true;
  const error = await failure();
  excel.faults.disarm();
  expect(error).toMatchObject({ trouble: "editing", left: "unchanged" });
  expect(error?.sentence("ja")).toBe(
    "セルが編集中です。シートで Enter または Esc キーを押してから、もう一度実行してください。何も変更していません。",
  );
  expect(contentOf(workbook)).toEqual(before);
});

it("takes back what was written when somebody cancels", async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const cancelled = writeResults(
    list.understood,
    list.checked,
    options,
    ({ done }) => {
      told.push(done);
      stop.abort();
    },
    stop.signal,
  );
  await expect(cancelled).rejects.toMatchObject({ trouble: "cancelled", left: "takenBack" });
  expect(told).toEqual([3]);
  expect(contentOf(workbook)).toEqual(before);
});

it("writes nothing when it was cancelled before", async () => {
  const answer = jest.spyOn(excel, "answer");
  expect(await failure(AbortSignal.abort())).toMatchObject({ trouble: "cancelled", left: "unchanged" });
  expect(answer.mock.calls.some(([text]) => text.includes('"ActionType":4'))).toBe(false);
  answer.mockRestore();
});

it("writes on a sheet of its own beside a protected one", async () => {
  sheet.protection = {};
  const record = await writeResults(list.understood, list.checked, options);
  expect(record.apart).toBe(true);
  expect(valuesAt(workbook, "A1:C4")).toEqual([...MESSY].map((row) => [...row.map(plain), ""]));
});

const plain = (value: string | number) => (typeof value === "string" ? value.replace(/^'/, "") : value);

it("keeps on record what could not be taken back, and undoes it later", async () => {
  person.type("A1:B4", "");
  person.type("A1:B3", CLEAN);
  list = await checkFirstList();
  before = contentOf(workbook);
  const wasProtected = writeResults(list.understood, list.checked, options, () => {
    // Somebody protects the sheet between two batches: nothing can be written, and nothing taken back.
    sheet.protection = {};
  });
  await expect(wasProtected).rejects.toMatchObject({ trouble: "protected", left: "partlyWritten" });
  sheet.protection = undefined;
  const record = await lastRecord("results");
  expect(record?.complete).toBe(false);
  if (record) await undoWrite(record);
  expect(contentOf(workbook)).toEqual(before);
});

it("keeps on record what somebody's typing did not let it take back", async () => {
  const typed = writeResults(list.understood, list.checked, options, () => {
    excel.faults.cellIsEdited = true;
  });
  await expect(typed).rejects.toMatchObject({ trouble: "editing", left: "partlyWritten" });
  excel.faults.disarm();
  const record = await lastRecord("results");
  if (record) await undoWrite(record);
  expect(record?.complete).toBe(false);
  expect(contentOf(workbook)).toEqual(before);
});

it("says that the workbook may hold a part when it was closed in the middle", async () => {
  excel.faults.closeBeforeSync(8);
  const error = await failure();
  excel.faults.disarm();
  expect(error).toMatchObject({ trouble: "gone", left: "partlyWritten" });
  expect(error?.sentence("en")).toMatch(/Open it again\. Part of the results may still be in the workbook\./);
});

it("says that nothing was changed when the workbook was closed before", async () => {
  excel.faults.closeBeforeSync(1);
  expect(await failure()).toMatchObject({ trouble: "gone", left: "unchanged" });
});
