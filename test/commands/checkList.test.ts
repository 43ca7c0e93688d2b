/** @jest-environment jsdom */
import { checkList } from "../../src/commands/checkList";
import { paneRequest } from "../../src/commands/paneRequest";
import { openExcel } from "../playground/excel/openExcel";

openExcel();

/** Excel waits for the completion of a press before it takes the next one. */
function press(): { completions: () => number; event: Office.AddinCommands.Event } {
  let completed = 0;
  const event = { source: { id: "button" }, completed: () => void (completed += 1) };
  return { completions: () => completed, event };
}

it("asks the pane for the check and completes the press", async () => {
  const { event, completions } = press();
  await checkList(event);
  expect(paneRequest()).toEqual({ section: "check", presses: 1 });
  expect(completions()).toBe(1);
});

it("completes the press even where the pane cannot be shown", async () => {
  const { event, completions } = press();
  const shown = jest.spyOn(Office.addin, "showAsTaskpane").mockRejectedValue(new Error("no pane"));
  await expect(checkList(event)).rejects.toThrow("no pane");
  expect(completions()).toBe(1);
  shown.mockRestore();
});
