/** @jest-environment jsdom */
import { openExcel } from "./openExcel";

const { excel, workbook } = openExcel();
afterEach(() => excel.faults.disarm());

const write = (value: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Licences");
    sheet.getRange("A1").values = [[value]];
    sheet.getRange("B1").values = [[value]];
    await context.sync();
  });
const written = () => [workbook.sheet.at(0, 0).value, workbook.sheet.at(0, 1).value];

it("fails one sync before anything of it is done", async () => {
  await write("before");
  excel.faults.failSync(2);
  await write("first");
  await expect(write("second")).rejects.toMatchObject({ code: "GeneralException" });
  expect(written()).toEqual(["first", "first"]);
  await write("third");
  expect(written()).toEqual(["third", "third"]);
});

it("fails in the middle of a sync: what came before stays done", async () => {
  await write("whole");
  // Instantiate workbook, sheets, sheet, range; set values: the fifth action writes A1.
  const actions = await actionsBeforeSecondWrite();
  excel.faults.failSync(1, actions);
  await expect(write("half")).rejects.toMatchObject({ code: "GeneralException" });
  expect(written()).toEqual(["half", "whole"]);
});

async function actionsBeforeSecondWrite(): Promise<number> {
  const answer = jest.spyOn(excel, "answer");
  await write("whole");
  const [request] = answer.mock.calls[0] ?? [];
  answer.mockRestore();
  const { Actions } = JSON.parse(request ?? "") as { Actions: { Name: string }[] };
  return Actions.map(({ Name }) => Name).lastIndexOf("Values");
}

it("says whether anything is wrong, or about to go wrong", async () => {
  expect(excel.faults.isArmed).toBe(false);
  excel.faults.failSync(2);
  await write("first");
  expect(excel.faults.isArmed).toBe(true);
  await expect(write("second")).rejects.toThrow();
  expect(excel.faults.isArmed).toBe(false);
  excel.faults.failSync(1, 1_000);
  await write("too short for the fault");
  expect(excel.faults.isArmed).toBe(false);
  excel.faults.cellIsEdited = true;
  expect(excel.faults.isArmed).toBe(true);
  excel.faults.disarm();
  excel.faults.closeBeforeSync(1);
  await expect(write("closed")).rejects.toThrow();
  expect(excel.faults.isArmed).toBe(true);
});

it("refuses everything while a cell is edited", async () => {
  excel.faults.cellIsEdited = true;
  await expect(write("x")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  excel.faults.cellIsEdited = false;
  await write("y");
  expect(written()).toEqual(["y", "y"]);
});

it("refuses everything once the workbook is closed", async () => {
  excel.faults.closeBeforeSync(2);
  await write("last");
  await expect(write("late")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  await expect(write("later")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  expect(written()).toEqual(["last", "last"]);
});

it("refuses more than five million bytes at once", async () => {
  await expect(write("あ".repeat(900_000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  await write("x".repeat(2_000_000));
  const read = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Licences").getRange("A1:B1").load("values, text, formulas");
    await context.sync();
    return range.values;
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});
