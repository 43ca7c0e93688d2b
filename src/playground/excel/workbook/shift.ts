import { intersection, sheetBox } from "./box";
import type { Box } from "./box";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";

/** Cells that are inserted or deleted, and along which axis the others move. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly box: Box;
  readonly axis: "rows" | "columns";
}

const turned = ({ row, column, rows, columns }: Box): Box => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

/**
 * Where a box is after cells were inserted or deleted.
 *
 * @returns the box, moved, grown or shrunk; itself where nothing moves it; undefined where all its cells were deleted
 */
export function shiftedBox(box: Box, { kind, box: cells, axis }: Shift): Box | undefined {
  if (axis === "columns") {
    const moved = shiftedBox(turned(box), { kind, box: turned(cells), axis: "rows" });
    return moved && turned(moved);
  }
  // Only what lies wholly in the moved columns moves; part of it stays where it is, as Excel does with references.
  const inColumns = box.column >= cells.column && box.column + box.columns <= cells.column + cells.columns;
  if (!inColumns) return box;
  const [end, cut] = [box.row + box.rows, cells.row + cells.rows];
  if (kind === "insert") {
    if (box.row >= cells.row) return { ...box, row: box.row + cells.rows };
    return end > cells.row ? { ...box, rows: box.rows + cells.rows } : box;
  }
  if (box.row >= cut) return { ...box, row: box.row - cells.rows };
  const removed = Math.max(Math.min(end, cut) - Math.max(box.row, cells.row), 0);
  if (removed === box.rows) return undefined;
  return { ...box, row: Math.min(box.row, cells.row), rows: box.rows - removed };
}

/** Whether a shift would tear a box apart: it moves some of its cells and not the others. */
export function tears(box: Box, { box: cells, axis }: Shift): boolean {
  const moved: Box =
    axis === "rows"
      ? { ...cells, rows: sheetBox.rows - cells.row }
      : { ...cells, columns: sheetBox.columns - cells.column };
  const touched = intersection(box, moved);
  if (!touched) return false;
  return axis === "rows" ? touched.columns < box.columns : touched.rows < box.rows;
}

/** Moves the cells themselves. */
export function shiftCells(sheet: Sheet, { kind, box, axis }: Shift): void {
  const moved: Box =
    axis === "rows" ? { ...box, rows: sheetBox.rows - box.row } : { ...box, columns: sheetBox.columns - box.column };
  const taken: { cell: Cell; row: number; column: number }[] = [];
  sheet.forEach((cell, row, column) => void taken.push({ cell, row, column }), moved);
  for (const { row, column } of taken) sheet.replace(row, column, undefined);
  const by = kind === "insert" ? 1 : -1;
  const [down, right] = axis === "rows" ? [box.rows * by, 0] : [0, box.columns * by];
  for (const { cell, row, column } of taken) {
    if (kind === "delete" && intersection(box, { row, column, rows: 1, columns: 1 })) continue;
    sheet.replace(row + down, column + right, cell);
  }
}
