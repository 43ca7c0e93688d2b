/** @jest-environment jsdom */
import { armFault, isFaulty } from "../../../src/playground/pane/armFault";
import type { Fault } from "../../../src/playground/pane/fault";
import { openExcel } from "../excel/openExcel";

const { excel, workbook } = openExcel();
afterEach(() => armFault(excel, { kind: "none" }));

const write = (value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Licences").getRange("A1").values = [[value]];
    await context.sync();
  });

it.each<[Fault, string]>([
  [{ kind: "fails", request: 1, steps: 0 }, "GeneralException"],
  [{ kind: "closed", request: 1 }, "InvalidOrTimedOutSession"],
  [{ kind: "editing" }, "InvalidOperationInCellEditMode"],
  [{ kind: "protected" }, "AccessDenied"],
])("makes %j go wrong, and ends it", async (fault, code) => {
  await write("before");
  armFault(excel, fault);
  expect(isFaulty(excel)).toBe(true);
  await expect(write("refused")).rejects.toMatchObject({ code });
  expect(workbook.sheet.at(0, 0).value).toBe("before");
  armFault(excel, { kind: "none" });
  expect(isFaulty(excel)).toBe(false);
  await write("after");
  expect(workbook.sheet.at(0, 0).value).toBe("after");
});

it("has one fault at a time", async () => {
  armFault(excel, { kind: "protected" });
  armFault(excel, { kind: "fails", request: 2, steps: 0 });
  await write("the first request");
  await expect(write("the second")).rejects.toMatchObject({ code: "GeneralException" });
  expect(isFaulty(excel)).toBe(false);
  expect(workbook.sheet.at(0, 0).value).toBe("the first request");
});
