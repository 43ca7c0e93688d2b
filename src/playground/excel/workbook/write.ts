import { formatAfter, readEntry } from "./entry";
import type { Area } from "./area";
import type { Position } from "./cell";
import type { Sheet } from "./sheet";
import { clearSpill } from "./spill";
import { styleValue } from "./style";

/** Whether all cells may be changed: in a protected sheet only those that are not locked. */
export function isWritable({ sheet, box }: Area): boolean {
  if (!sheet.protection) return true;
  let unlocked = 0;
  sheet.forEach((cell) => {
    if (styleValue(cell.style, "Protection/Locked") === false) unlocked += 1;
  }, box);
  return unlocked === box.rows * box.columns;
}

/**
 * Writes an entry into a cell as if it were typed.
 *
 * @returns the place of a formula whose spilled result was broken by this, if there was one
 */
export function writeEntry(
  sheet: Sheet,
  row: number,
  column: number,
  written: string | number | boolean,
): Position | undefined {
  const cell = sheet.cell(row, column);
  const broken = cell.spilledFrom;
  if (broken) clearSpill(sheet, broken);
  if (cell.spill) clearSpill(sheet, { row, column });
  const entry = readEntry(written, cell.numberFormat);
  cell.value = entry.value;
  cell.numberFormat = formatAfter(entry, cell.numberFormat);
  if (entry.formula !== cell.formula) sheet.setFormula(cell, row, column, entry.formula);
  return broken;
}

/** What `range.clear` takes away. */
export type ClearWhat = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

/** Empties cells, of their content, their looks, or both. */
export function clearCells({ sheet, box }: Area, what: ClearWhat): void {
  sheet.forEach((cell, row, column) => {
    if (what === "All" || what === "Contents") writeEntry(sheet, row, column, "");
    if (what === "Contents") return;
    if (what === "All" || what === "Formats") {
      cell.numberFormat = "General";
      delete cell.style;
    }
    if (what === "All") sheet.replace(row, column, undefined);
  }, box);
}
