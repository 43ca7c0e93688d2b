import type { BlockFault } from "../../rules/policy";
import type { FaultyCell } from "../../workbook/marks/markCells";
import type { SelectedBlock } from "../../workbook/readSelectedBlock";

/**
 * The cells of a block that hold its faults, each once.
 *
 * @param block as it was read
 * @param faults what is wrong in it; those that no row is to blame for have no cell
 * @returns places on the sheet, with what stands there
 * @example faultyCells(block at B3, [{ row: 2, part: "text", message }]) //=> [{ row: 3, column: 2, found: "monht end" }]
 */
export function faultyCells(block: SelectedBlock, faults: readonly BlockFault[]): FaultyCell[] {
  const cells = faults.flatMap(({ row, part }): FaultyCell[] => {
    if (row === null) return [];
    const place = part === "field" ? 0 : 1;
    const found = block.cells[row - 1]?.[place] ?? null;
    return [{ row: block.firstRow + row - 1, column: block.firstColumn + place, found }];
  });
  const isFirst = ({ row, column }: FaultyCell, index: number) =>
    cells.findIndex((each) => each.row === row && each.column === column) === index;
  return cells.filter(isFirst);
}
