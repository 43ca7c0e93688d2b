import { SetSelectionsOperation } from "@univerjs/sheets";
import { ICommandService } from "@univerjs/core";
import { readActiveCell } from "../../../src/playground/grid/activeCell";
import { builtAddin } from "../builtAddin";
import { headlessGrid, type HeadlessGrid } from "../headlessGrid";

let grid: HeadlessGrid;
beforeAll(async () => {
  grid = await headlessGrid(builtAddin(), { 0: { 0: { v: "Title" }, 4: { v: 7 } }, 1: { 0: { v: "below" } } });
});
afterAll(() => grid.dispose());

it("is the cell of the selection, as it is shown", () => {
  grid.workbook.setActiveRange(grid.workbook.getActiveSheet().getRange("E1:F9"));
  expect(readActiveCell(grid.workbook)).toEqual({ address: "E1", text: "7", sentence: undefined });
});

it("is the first of joined cells, whichever of them was clicked", () => {
  const sheet = grid.workbook.getActiveSheet();
  sheet.getRange("A1:C1").merge();
  const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 };
  const primary = { ...range, actualRow: 0, actualColumn: 2, isMerged: true, isMergedMainCell: false };
  const params = { unitId: grid.workbook.getId(), subUnitId: "sheet", selections: [{ range, primary, style: null }] };
  grid.univer.__getInjector().get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
  expect(readActiveCell(grid.workbook)).toMatchObject({ address: "A1", text: "Title" });
});
