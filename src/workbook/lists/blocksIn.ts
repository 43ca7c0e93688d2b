import type { Area, CellValue } from "../../list";
import { isBlank } from "../../list/cellText";

const touches = (a: Area, b: Area): boolean =>
  a.firstRow <= b.firstRow + b.rows &&
  b.firstRow <= a.firstRow + a.rows &&
  a.firstColumn <= b.firstColumn + b.columns &&
  b.firstColumn <= a.firstColumn + a.columns;

function around(a: Area, b: Area): Area {
  const [firstRow, firstColumn] = [Math.min(a.firstRow, b.firstRow), Math.min(a.firstColumn, b.firstColumn)];
  return {
    firstRow,
    firstColumn,
    rows: Math.max(a.firstRow + a.rows, b.firstRow + b.rows) - firstRow,
    columns: Math.max(a.firstColumn + a.columns, b.firstColumn + b.columns) - firstColumn,
  };
}

/** Adds an area to areas none of which touch each other. */
function add(blocks: Area[], area: Area): void {
  let grown = area;
  for (let place = blocks.length - 1; place >= 0; place--) {
    const block = blocks[place];
    if (!block || !touches(block, grown)) continue;
    blocks.splice(place, 1);
    grown = around(block, grown);
    // What was passed over may touch what has grown.
    place = blocks.length;
  }
  blocks.push(grown);
}

/**
 * The blocks of filled cells that blank rows and columns keep apart: what Excel calls current regions.
 *
 * @param values rows of cells
 * @returns places inside the rows, from the top left one on
 * @example blocksIn([["Title", null], [null, null], ["Product", "End"]])
 *   //=> [{ firstRow: 0, firstColumn: 0, rows: 1, columns: 1 }, { firstRow: 2, firstColumn: 0, rows: 1, columns: 2 }]
 */
export function blocksIn(values: readonly (readonly CellValue[])[]): Area[] {
  const blocks: Area[] = [];
  for (const [firstRow, row] of values.entries()) {
    for (const [firstColumn, value] of row.entries()) {
      if (!isBlank(value)) add(blocks, { firstRow, firstColumn, rows: 1, columns: 1 });
    }
  }
  return blocks.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}
