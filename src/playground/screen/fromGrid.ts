import type { Nullable, Worksheet } from "@univerjs/core";
import { announce } from "../excel/announcements";
import type { InMemoryExcel } from "../excel/inMemoryExcel";
import { moveAreas } from "../excel/shiftArea";
import type { Area } from "../excel/workbook/area";
import { AreaSet } from "../excel/workbook/areaSet";
import { sheetBox, type Box } from "../excel/workbook/box";
import type { Sheet } from "../excel/workbook/sheet";
import { shiftCells, type Shift } from "../excel/workbook/shift";
import type { Grid } from "../grid/createGrid";
import { readColumnWidths } from "./columnWidths";
import { takeFrozenPanes } from "./frozenPanes";
import type { GridChangeListener } from "./gridChanges";
import { GridCells } from "./gridCells";
import { takeMergedCells } from "./mergedCells";
import { selectionInGrid } from "./selections";
import type { SheetPairs } from "./sheetPairs";
import { takeCells } from "./takeCells";
import { takeSheets } from "./takeSheets";

/** Brings what happened in the grid into the Excel: noted as it happens, taken over in one go by `flush`. */
export class FromGrid implements GridChangeListener {
  private readonly reader: GridCells;
  private edited = new AreaSet();
  private calculated = new AreaSet();
  private readonly laidOut = new Set<Sheet>();
  private spillsChanged = false;
  private sheetsChanged = false;
  private selectionChanged = false;
  /** Cells that spills of a sheet filled when they were last taken over. */
  private readonly spilled = new Map<Sheet, readonly Box[]>();

  constructor(
    private readonly grid: Grid,
    private readonly excel: InMemoryExcel,
    private readonly pairs: SheetPairs,
    /** Called for each change; `flush` is due some time after. */
    private readonly noted: (kind: "edited" | "other") => void,
    /** Called for a formula that names a table and was typed into the grid, which does not understand it. */
    private readonly namesTables: (area: Area) => void,
  ) {
    this.reader = new GridCells(grid);
  }

  cells(id: string, box: Box, calculated: boolean): void {
    const sheet = this.pairs.sheetOf(id);
    if (sheet) (calculated ? this.calculated : this.edited).add({ sheet, box });
    this.noted(calculated ? "other" : "edited");
  }

  spills(): void {
    this.spillsChanged = true;
    this.noted("other");
  }

  sheets(): void {
    this.sheetsChanged = true;
    this.noted("edited");
  }

  shifted(id: string, shift: Shift): void {
    const sheet = this.pairs.sheetOf(id);
    if (sheet) {
      // Also what the grid knows nothing of moves along, such as the text of a formula that names a table.
      shiftCells(sheet, shift);
      moveAreas(this.excel, sheet, shift);
      this.edited.add({ sheet, box: sheetBox });
      this.laidOut.add(sheet);
    }
    this.noted("edited");
  }

  layout(id: string): void {
    const sheet = this.pairs.sheetOf(id);
    if (sheet) this.laidOut.add(sheet);
    this.noted("other");
  }

  widths(id: string): void {
    const [sheet, shown] = [this.pairs.sheetOf(id), this.worksheet(id)];
    if (sheet && shown) readColumnWidths(sheet, shown);
  }

  selection(): void {
    this.selectionChanged = true;
    this.noted("other");
  }

  /** Takes over what was noted, and tells the add-in. */
  flush(): void {
    if (this.sheetsChanged) {
      for (const sheet of takeSheets(this.grid, this.excel, this.pairs)) {
        this.edited.add({ sheet, box: sheetBox });
        this.laidOut.add(sheet);
      }
    }
    for (const sheet of this.laidOut) this.takeLayout(sheet);
    this.laidOut.clear();
    if (this.spillsChanged) for (const [sheet, id] of this.pairs.all) this.noteSpills(sheet, id);
    const [edited, calculated] = [this.edited.areas, this.calculated.areas];
    const select = this.selectionChanged;
    this.edited = new AreaSet();
    this.calculated = new AreaSet();
    this.spillsChanged = this.sheetsChanged = this.selectionChanged = false;
    for (const { sheet, box } of [...edited, ...calculated]) this.takeCells(sheet, box);
    for (const sheet of new Set([...edited, ...calculated].map((area) => area.sheet))) this.markSpills(sheet);
    for (const area of edited) announce.changed(this.excel, area, "RangeEdited");
    for (const sheet of new Set(calculated.map((area) => area.sheet))) announce.calculated(this.excel, sheet);
    if (select) this.takeSelection();
  }

  private worksheet(id: string): Nullable<Worksheet> {
    return this.grid.workbook.getWorkbook().getSheetBySheetId(id);
  }

  /** Cells that spilled results fill now, or filled before. */
  private noteSpills(sheet: Sheet, id: string): void {
    for (const box of [...(this.spilled.get(sheet) ?? []), ...this.reader.spills(id)]) {
      this.calculated.add({ sheet, box });
    }
  }

  private takeCells(sheet: Sheet, box: Box): void {
    const shown = this.worksheet(this.pairs.idOf(sheet) ?? "");
    if (shown) takeCells({ sheet, box }, shown, this.reader, this.excel.workbook, this.namesTables);
  }

  private takeLayout(sheet: Sheet): void {
    const shown = this.worksheet(this.pairs.idOf(sheet) ?? "");
    if (!shown) return;
    takeMergedCells(sheet, shown);
    takeFrozenPanes(sheet, shown);
  }

  /** Which formula filled which cells; for both, cells forget it when they are taken over. */
  private markSpills(sheet: Sheet): void {
    const boxes = this.reader.spills(this.pairs.idOf(sheet) ?? "");
    for (const box of boxes) {
      const anchor = { row: box.row, column: box.column };
      sheet.forEach((cell, row, column) => {
        if (row === anchor.row && column === anchor.column) cell.spill = { rows: box.rows, columns: box.columns };
        else cell.spilledFrom = anchor;
      }, box);
    }
    this.spilled.set(sheet, boxes);
  }

  private takeSelection(): void {
    const selected = selectionInGrid(this.grid, this.pairs);
    const { selection } = this.excel.workbook;
    const same = selected?.sheet === selection.sheet && JSON.stringify(selected.box) === JSON.stringify(selection.box);
    if (selected && !same) this.excel.select(selected);
  }
}
