import type { Nullable, Worksheet } from "@univerjs/core";
import { announce } from "../excel/announcements";
import type { InMemoryExcel } from "../excel/inMemoryExcel";
import { moveAreas } from "../excel/shiftArea";
import { AreaSet } from "../excel/workbook/areaSet";
import { intersection, sheetBox, type Box } from "../excel/workbook/box";
import { isBlank } from "../excel/workbook/cell";
import type { Sheet } from "../excel/workbook/sheet";
import type { Shift } from "../excel/workbook/shift";
import type { Grid } from "../grid/createGrid";
import { readColumnWidths } from "./columnWidths";
import type { GridChangeListener } from "./gridChanges";
import { GridCells } from "./gridCells";
import { selectionInGrid } from "./selections";
import type { SheetPairs } from "./sheetPairs";
import { takeSheets } from "./takeSheets";

/** Brings what happened in the grid into the Excel: noted as it happens, taken over in one go by `flush`. */
export class FromGrid implements GridChangeListener {
  private readonly reader: GridCells;
  private edited = new AreaSet();
  private calculated = new AreaSet();
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
      moveAreas(this.excel, sheet, shift);
      this.edited.add({ sheet, box: sheetBox });
    }
    this.noted("edited");
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
      for (const sheet of takeSheets(this.grid, this.excel, this.pairs)) this.edited.add({ sheet, box: sheetBox });
    }
    if (this.spillsChanged) for (const [sheet, id] of this.pairs.all) this.noteSpills(sheet, id);
    const [edited, calculated] = [this.edited.areas, this.calculated.areas];
    const select = this.selectionChanged;
    this.edited = new AreaSet();
    this.calculated = new AreaSet();
    this.spillsChanged = this.sheetsChanged = this.selectionChanged = false;
    for (const { sheet, box } of [...edited, ...calculated]) this.take(sheet, box);
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

  private take(sheet: Sheet, box: Box): void {
    const id = this.pairs.idOf(sheet);
    const shown = id === undefined ? undefined : this.worksheet(id);
    if (id === undefined || !shown) return;
    const extent = { row: 0, column: 0, rows: shown.getRowCount(), columns: shown.getColumnCount() };
    const inside = intersection(box, extent);
    // Rows and columns that the grid has no more hold nothing.
    sheet.forEach((_cell, row, column) => {
      if (row >= extent.rows || column >= extent.columns) sheet.replace(row, column, undefined);
    }, box);
    if (!inside) return;
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      for (let column = inside.column; column < inside.column + inside.columns; column++) {
        const cell = this.reader.cell(id, row, column, sheet.at(row, column));
        const empty = isBlank(cell) && cell.numberFormat === "General" && cell.style === undefined;
        sheet.replace(row, column, empty ? undefined : cell);
      }
    }
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
