import type { Block, BlockCell } from "../rules/policy";
import { withoutSheet } from "./listPlace";
import { workbookError } from "./workbookError";

/** The cells that are selected, as a policy block is read. */
export interface SelectedBlock {
  readonly sheet: string;
  /** Without the sheet: `E2:F20`. */
  readonly address: string;
  /** Row of the block's first row, 0 for row 1. */
  readonly firstRow: number;
  /** 0 for column A. */
  readonly firstColumn: number;
  readonly cells: Block;
}

/** A cell of a block, as Excel hands it over with the name of its type. */
function blockCell(value: unknown, type: string): BlockCell {
  if (type === "Error") return { error: String(value) };
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The cells of a range as a policy block is read; its values and their types have to be loaded. */
export function blockCells({ values, valueTypes }: Excel.Range): Block {
  return values.map((row: unknown[], r) => row.map((value, c) => blockCell(value, valueTypes[r]?.[c] ?? "")));
}

/** A range as a block; its address, indexes, values, types and the name of its sheet have to be loaded. */
export function blockOf(range: Excel.Range): SelectedBlock {
  const { address, rowIndex, columnIndex, worksheet } = range;
  return {
    sheet: worksheet.name,
    address: withoutSheet(address),
    firstRow: rowIndex,
    firstColumn: columnIndex,
    cells: blockCells(range),
  };
}

/**
 * The selected cells, or, where one cell is selected, the block of cells around it.
 *
 * @returns the block, whatever its size; undefined where the selection holds nothing
 * @throws WorkbookError when Excel does not answer, or several areas are selected
 */
export async function readSelectedBlock(): Promise<SelectedBlock | undefined> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("cellCount");
      await context.sync();
      const meant = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected;
      // Whole columns may be selected: a million rows, of which only the used ones are meant.
      const used = meant.getUsedRangeOrNullObject(true);
      used.load("address, rowIndex, columnIndex, values, valueTypes");
      used.worksheet.load("name");
      await context.sync();
      if (used.isNullObject) return undefined;
      return blockOf(used);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
