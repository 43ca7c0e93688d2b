import { LEFT_STATES, TROUBLES } from "../../src/locales/workbook";
import { WorkbookError, workbookError } from "../../src/workbook/workbookError";

it.each([
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "sheetMissing"],
  ["ResponsePayloadSizeLimitExceeded", "tooMuch"],
  ["InvalidOrTimedOutSession", "gone"],
  ["SomethingNew", "failed"],
])("knows Excel's %s as %s", (code, trouble) => {
  expect(workbookError(Object.assign(new Error("Excel's words"), { code })).trouble).toBe(trouble);
});

it("says what happened, and how the workbook was left", () => {
  expect(workbookError(new Error("Odd."), "takenBack").sentence("en")).toBe(
    "Excel did not do it: Odd. What had been written was taken back; the workbook is as it was.",
  );
});

it("keeps its own errors, with another state", () => {
  const kept = workbookError(new WorkbookError("cancelled"), "takenBack");
  expect([kept.trouble, kept.left]).toEqual(["cancelled", "takenBack"]);
});

it("has every sentence in both languages", () => {
  for (const { en, ja } of [...Object.values(TROUBLES), ...Object.values(LEFT_STATES)]) {
    expect(en).toMatch(/[.}]$/);
    expect(ja).toMatch(/[。}]$/);
  }
});
