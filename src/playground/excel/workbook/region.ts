import { bounding, intersection, sheetBox } from "./box";
import type { Box } from "./box";
import { isBlank } from "./cell";
import type { Sheet } from "./sheet";

/** The cells next to a box on one side, with those at its corners; undefined at the edge of the sheet. */
const neighbours: readonly ((box: Box) => Box | undefined)[] = [
  ({ row, column, rows, columns }) => clip({ row: row + rows, column: column - 1, rows: 1, columns: columns + 2 }),
  ({ row, column, columns }) => clip({ row: row - 1, column: column - 1, rows: 1, columns: columns + 2 }),
  ({ row, column, rows, columns }) => clip({ row: row - 1, column: column + columns, rows: rows + 2, columns: 1 }),
  ({ row, column, rows }) => clip({ row: row - 1, column: column - 1, rows: rows + 2, columns: 1 }),
];
const clip = (box: Box) => intersection(box, sheetBox);

/**
 * The block of cells around a box, up to the first empty row and column on each side: what Excel calls the current
 * region.
 */
export function surroundingRegion(sheet: Sheet, start: Box): Box {
  let box = start;
  const grow = (beside: Box | undefined) => {
    const used = beside && sheet.used(beside);
    if (used) box = bounding(box, used);
    return used !== undefined;
  };
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (const side of neighbours) {
      // To one side as far as it goes: a long list grows by thousands of rows, and is not gone through for each.
      while (grow(side(box))) hasGrown = true;
    }
  }
  return box;
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
