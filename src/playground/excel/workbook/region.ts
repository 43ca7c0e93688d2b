import { bounding, sheetBox } from "./box";
import type { Box } from "./box";
import { isBlank } from "./cell";
import type { Sheet } from "./sheet";

/**
 * The block of cells around a box, up to the first empty row and column on each side: what Excel calls the current
 * region.
 */
export function surroundingRegion(sheet: Sheet, start: Box): Box {
  let box = start;
  for (;;) {
    const row = Math.max(box.row - 1, 0);
    const column = Math.max(box.column - 1, 0);
    const rim = {
      row,
      column,
      rows: Math.min(box.row + box.rows + 1, sheetBox.rows) - row,
      columns: Math.min(box.column + box.columns + 1, sheetBox.columns) - column,
    };
    const used = sheet.used(rim);
    const grown = used ? bounding(box, used) : box;
    if (grown.rows === box.rows && grown.columns === box.columns) return box;
    box = grown;
  }
}

export type Direction = "Up" | "Down" | "Left" | "Right";

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow key lead from a cell: the last filled cell, the next filled one, or the sheet's edge. */
export function edgeCell(sheet: Sheet, row: number, column: number, direction: Direction): [number, number] {
  const [down, right] = steps[direction];
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < sheetBox.rows && c < sheetBox.columns;
  const filled = (r: number, c: number) => !isBlank(sheet.at(r, c));
  // Beyond the used cells there is nothing to meet: the walk ends there at once.
  const used = sheet.used();
  const beyond = (r: number, c: number) =>
    !used || (down > 0 && r >= used.row + used.rows) || (right > 0 && c >= used.column + used.columns);
  const along = filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
  let [r, c] = [row, column];
  while (inside(r + down, c + right)) {
    if (along && !filled(r + down, c + right)) return [r, c];
    [r, c] = [r + down, c + right];
    if (!along && filled(r, c)) return [r, c];
    if (beyond(r, c)) return [down > 0 ? sheetBox.rows - 1 : r, right > 0 ? sheetBox.columns - 1 : c];
  }
  return [r, c];
}
