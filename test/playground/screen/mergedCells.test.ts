import { parseBox, printBox } from "../../../src/playground/excel/workbook/address";
import type { Box } from "../../../src/playground/excel/workbook/box";
import { showMergedCells, takeMergedCells } from "../../../src/playground/screen/mergedCells";
import { boxOf } from "../../../src/playground/screen/gridCells";
import { openSheet, type OpenSheet } from "./openSheet";

let open: OpenSheet;
beforeAll(async () => void (open = await openSheet()));
afterAll(() => open.grid.dispose());

const join = (...addresses: string[]) => {
  const { sheet } = open;
  sheet.merged = addresses.map((address) => ({ sheet, box: parseBox(address) as Box }));
};
const joined = () => open.shown.getMergeData().map((range) => printBox(boxOf(range)));
const show = () => showMergedCells(open.sheet, open.shown, open.commands);

it("joins cells in the grid, and parts those that are joined no more", () => {
  join("A1:B1", "C3:D9");
  show();
  expect(joined()).toEqual(["A1:B1", "C3:D9"]);
  join("A1:C1", "C3:D9");
  show();
  expect(joined()).toEqual(["C3:D9", "A1:C1"]);
});

it("does nothing in the grid where nothing differs", () => {
  const done: string[] = [];
  const listening = open.commands.onCommandExecuted(({ id }) => void done.push(id));
  show();
  listening.dispose();
  expect(done).toEqual([]);
});

it("takes over what is joined in the grid", () => {
  open.grid.workbook.getActiveSheet().getRange("F1:G2").merge();
  takeMergedCells(open.sheet, open.shown);
  expect(open.sheet.merged.map(({ box }) => printBox(box))).toEqual(["C3:D9", "A1:C1", "F1:G2"]);
});
