import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { openCheckTab } from "./openCheckTab";

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

  // More requests than writing takes: the last of them fail after it, and must not hide that it was done.
  it.each(Array.from({ length: 14 }, (_, index) => index + 1))(
    "says what is in the workbook when request %i of writing fails",
    async (nth) => {
      await screen.findByRole("button", { name: "Write results" });
      excel.faults.failSync(nth);
      await check.press("Write results");
      const outcome = await screen.findByText(/the workbook is as it was|Nothing was changed|rows written to/);
      const isWritten = /rows written/.test(outcome.textContent);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(isWritten ? ["Licences", "To check"] : ["Licences"]);
      expect(workbook.sheet.at(1, 5).value === "").toBe(!isWritten);
      expect(screen.queryByRole("button", { name: "Undo" }) !== null).toBe(isWritten);
      excel.faults.disarm();
      if (isWritten) await check.press("Undo");
    },
  );

  it("says that a part may be left when the workbook is closed in the middle", async () => {
    await screen.findByRole("button", { name: "Write results" });
    excel.faults.closeBeforeSync(6);
    await check.press("Write results");
    expect(await screen.findByText(/^The workbook does not answer.*Part of the results may still be/)).toBeTruthy();
    excel.faults.disarm();
  });
});
