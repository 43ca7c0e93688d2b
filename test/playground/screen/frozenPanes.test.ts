import { parseBox, printBox } from "../../../src/playground/excel/workbook/address";
import { showFrozenPanes, takeFrozenPanes } from "../../../src/playground/screen/frozenPanes";
import { openSheet, type OpenSheet } from "./openSheet";

let open: OpenSheet;
beforeAll(async () => void (open = await openSheet()));
afterAll(() => open.grid.dispose());

it.each([
  ["2:2", 0, 2],
  ["A:C", 3, 0],
  ["B2:C4", 3, 4],
  ["none", 0, 0],
])("keeps %s in view as %s columns and %s rows", (address, xSplit, ySplit) => {
  open.sheet.frozen = parseBox(address);
  showFrozenPanes(open.sheet, open.shown, open.commands);
  expect(open.shown.getFreeze()).toMatchObject({ xSplit, ySplit });
});

it.each([
  [2, 0, "1:2"],
  [0, 1, "A:A"],
  [3, 2, "A1:B3"],
])("takes over %s rows and %s columns of the grid", (rows, columns, address) => {
  const freeze = { startRow: rows, startColumn: columns, ySplit: rows, xSplit: columns };
  open.grid.workbook.getActiveSheet().setFreeze(freeze);
  takeFrozenPanes(open.sheet, open.shown);
  expect(open.sheet.frozen && printBox(open.sheet.frozen)).toBe(address);
});

it("takes over that nothing is frozen any more", () => {
  open.grid.workbook.getActiveSheet().cancelFreeze();
  takeFrozenPanes(open.sheet, open.shown);
  expect(open.sheet.frozen).toBeUndefined();
});
