import { ICommandService, type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { InMemoryExcel } from "../excel/inMemoryExcel";
import type { Watcher } from "../excel/watcher";
import type { Area } from "../excel/workbook/area";
import { AreaSet } from "../excel/workbook/areaSet";
import { bounding, intersection, oneCell, sheetBox, type Box } from "../excel/workbook/box";
import type { Sheet } from "../excel/workbook/sheet";
import { headings } from "../excel/workbook/table";
import type { Grid } from "../grid/createGrid";
import { cellForGrid } from "./cellForGrid";
import { showColumnWidths } from "./columnWidths";
import { formulaForGrid } from "./formulaForGrid";
import { showFrozenPanes } from "./frozenPanes";
import { fromExcel } from "./gridChanges";
import { growGrid } from "./growGrid";
import { styleForGrid } from "./looks";
import { showMergedCells } from "./mergedCells";
import { showNames } from "./showNames";
import { showSheets } from "./showSheets";
import type { SheetPairs } from "./sheetPairs";

type Cells = Record<number, Record<number, ICellData>>;

/** Shows in the grid what the add-in did to the Excel: noted during its request, shown in one go by `flush`. */
export class ToGrid implements Watcher {
  private entered = new AreaSet();
  private dressed = new AreaSet();
  /** Colour rules and tables of each sheet as the grid draws them now. */
  private readonly drawn = new Map<Sheet, string>();
  /** Tables as the formulas of the grid mean them now. */
  private tables = "[]";

  constructor(
    private readonly grid: Grid,
    private readonly excel: InMemoryExcel,
    private readonly pairs: SheetPairs,
  ) {}

  changed({ sheet, box }: Area, changeType: string): void {
    // Cells that come or go move others: the whole sheet is shown anew.
    this.entered.add({ sheet, box: changeType === "RangeEdited" ? box : sheetBox });
  }

  formatted(area: Area): void {
    this.dressed.add(area);
  }

  /** @returns whether the grid has to calculate now */
  flush(): boolean {
    const { grid, excel, pairs } = this;
    const injector = grid.univer.__getInjector();
    const commands = injector.get(ICommandService);
    const before = new Set(pairs.all.map(([sheet]) => sheet));
    showSheets(grid, excel, pairs);
    for (const sheet of excel.workbook.sheets) if (!before.has(sheet)) this.entered.add({ sheet, box: sheetBox });
    this.noteDrawn();
    this.noteTables();
    const calculates = showNames(grid, excel.workbook) || !this.entered.isEmpty;
    const [entered, dressed] = [this.entered.areas, this.dressed.areas];
    this.entered = new AreaSet();
    this.dressed = new AreaSet();
    for (const { sheet, box } of dressed) this.show(sheet, box, false);
    for (const { sheet, box } of entered) this.show(sheet, box, true);
    for (const [sheet, id] of pairs.all) {
      const shown = grid.workbook.getWorkbook().getSheetBySheetId(id);
      if (!shown) continue;
      showColumnWidths(sheet, shown, injector);
      showMergedCells(sheet, shown, commands);
      showFrozenPanes(sheet, shown, commands);
    }
    return calculates;
  }

  /** The cells of rules and tables that came, went or changed are drawn anew. */
  private noteDrawn(): void {
    for (const sheet of this.excel.workbook.sheets) {
      const rules = sheet.conditionalFormats.map(({ areas, rule }) => [areas.map(({ box }) => box), rule.entries()]);
      const tables = sheet.tables.map(({ area, style, showBandedRows }) => [area.box, style, showBandedRows]);
      const text = JSON.stringify([rules, tables]);
      if (text === (this.drawn.get(sheet) ?? "[[],[]]")) continue;
      this.drawn.set(sheet, text);
      const used = sheet.used(sheetBox, false);
      if (used) this.dressed.add({ sheet, box: used });
    }
  }

  /** Formulas that name tables mean other cells when a table comes, goes, is named, or takes another size. */
  private noteTables(): void {
    const { sheets, tables } = this.excel.workbook;
    const text = JSON.stringify(tables.map((table) => [table.name, table.area.box, headings(table)]));
    if (text === this.tables) return;
    this.tables = text;
    for (const sheet of sheets) {
      for (const { row, column } of sheet.formulaPlaces()) {
        if (sheet.at(row, column).formula.includes("[")) this.entered.add({ sheet, box: oneCell(row, column) });
      }
    }
  }

  private show(sheet: Sheet, box: Box, withContent: boolean): void {
    const subUnitId = this.pairs.idOf(sheet);
    const shown = subUnitId === undefined ? undefined : this.grid.workbook.getWorkbook().getSheetBySheetId(subUnitId);
    if (!shown) return;
    const commands = this.grid.univer.__getInjector().get(ICommandService);
    const used = sheet.used(box, false);
    if (used) growGrid(shown, used, commands);
    const onGrid = { row: 0, column: 0, rows: shown.getRowCount(), columns: shown.getColumnCount() };
    const filled = shown.getCellMatrix().getDataRange();
    const filledBox = { row: 0, column: 0, rows: filled.endRow + 1, columns: filled.endColumn + 1 };
    const all = used ? bounding(used, filledBox) : filledBox;
    const visible = [box, all].reduce<Box | undefined>((rest, each) => rest && intersection(rest, each), onGrid);
    if (!visible) return;
    const cellValue: Cells = {};
    for (let row = visible.row; row < visible.row + visible.rows; row++) {
      const line: Record<number, ICellData> = (cellValue[row] = {});
      for (let column = visible.column; column < visible.column + visible.columns; column++) {
        const cell = sheet.at(row, column);
        const formula = formulaForGrid(cell.formula, this.excel.workbook, { sheet, row, column });
        line[column] = withContent ? cellForGrid(cell, formula) : { s: styleForGrid(cell) };
      }
    }
    const params = { unitId: shown.getUnitId(), subUnitId, cellValue };
    // Named as a change of style, so that the grid does not calculate for it.
    const trigger = withContent ? {} : { trigger: SetStyleCommand.id };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...params, ...trigger }, fromExcel);
  }
}
