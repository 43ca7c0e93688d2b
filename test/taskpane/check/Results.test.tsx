import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { openCheckTab } from "./openCheckTab";

jest.setTimeout(60_000);

const check = openCheckTab();
const { excel, workbook } = check;

describe("results", () => {
  beforeEach(check.checkMessyList);

  it("writes nothing before its button is pressed, then beside the list, and takes all of it back", async () => {
    expect(workbook.sheet.at(2, 5).value).toBe("");
    await userEvent.clear(check.tab().getByLabelText("As of"));
    await userEvent.type(check.tab().getByLabelText("As of"), "2021-03-15");
    await userEvent.click(screen.getByRole("radio", { name: /^values/ }));
    await check.press("Write results");
    expect(await screen.findByText(/^3 rows written to Licences!F/)).toBeTruthy();
    expect(screen.getByText(/^3 rows need you: sheet "To check"/)).toBeTruthy();
    expect(workbook.sheet.at(2, 5).value).toBe("Renewable");
    expect(workbook.startState).toBe("Background");
    await check.press("Undo");
    expect(await screen.findByText(/^Undone\./)).toBeTruthy();
    expect(workbook.sheet.at(2, 5).value).toBe("");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Licences"]);
  });

  it("offers Undo again after the workbook was saved, closed and opened", async () => {
    await check.press("Write results");
    await screen.findByText(/^3 rows written/);
    cleanup();
    excel.reopen();
    await check.show();
    await check.press("Undo");
    expect(await screen.findByText(/^Undone\./)).toBeTruthy();
    expect(workbook.sheet.at(1, 5).value).toBe("");
  });

  it("leaves nothing half-written where Excel fails in the middle, and says so", async () => {
    await screen.findByRole("button", { name: "Write results" });
    excel.faults.failSync(3);
    await check.press("Write results");
    expect(await screen.findByText(/the workbook is as it was|Nothing was changed/)).toBeTruthy();
    expect(workbook.sheet.at(1, 5).value).toBe("");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Licences"]);
  });
});
