import { isBlank } from "./cell";
import type { CellValue, Position } from "./cell";
import { intersection } from "./box";
import type { Box } from "./box";
import type { Sheet } from "./sheet";

/** A result of a formula: values with the number formats that came with them. */
export interface Computed {
  readonly value: CellValue;
  readonly numberFormat?: string | undefined;
}

/** The cells that a formula's result covers: its own, and those it spills into. */
export function spillBox(sheet: Sheet, { row, column }: Position): Box {
  return { row, column, rows: 1, columns: 1, ...sheet.at(row, column).spill };
}

/** Takes back what a formula spilled into other cells. */
export function clearSpill(sheet: Sheet, anchor: Position): void {
  const cell = sheet.cell(anchor.row, anchor.column);
  sheet.forEach(
    (each) => {
      if (each.spilledFrom?.row !== anchor.row || each.spilledFrom.column !== anchor.column) return;
      each.value = "";
      delete each.spilledFrom;
    },
    spillBox(sheet, anchor),
  );
  delete cell.spill;
}

/** Whether nothing stands in the way of a result: no content, table, merged cell or other spill. */
export function canSpill(sheet: Sheet, anchor: Position, box: Box): boolean {
  const blocked = [...sheet.tables.map(({ area }) => area), ...sheet.merged];
  if (blocked.some((area) => intersection(area.box, box))) return false;
  let free = true;
  sheet.forEach((cell, row, column) => {
    const itself = row === anchor.row && column === anchor.column;
    if (!itself && !isBlank(cell)) free = false;
  }, box);
  return free;
}

/** Writes a result of several cells; the room for it was checked before. */
export function spill(sheet: Sheet, anchor: Position, results: readonly (readonly Computed[])[], box: Box): void {
  for (const [r, line] of results.entries()) {
    for (const [c, { value, numberFormat }] of line.entries()) {
      const cell = sheet.cell(box.row + r, box.column + c);
      cell.value = value;
      if (numberFormat && cell.numberFormat === "General") cell.numberFormat = numberFormat;
      if (r > 0 || c > 0) cell.spilledFrom = anchor;
    }
  }
  sheet.cell(anchor.row, anchor.column).spill = { rows: box.rows, columns: box.columns };
}
