import { withoutSheet } from "./listPlace";
import { blockCell, type SelectedBlock } from "./readSelectedBlock";
import { workbookError } from "./workbookError";

/**
 * The cells of a policy block by the name that it has in the workbook, wherever it was moved to.
 *
 * @param name of the range
 * @returns the block; undefined where no cells have that name any more
 * @throws WorkbookError when Excel does not answer
 */
export async function readNamedBlock(name: string): Promise<SelectedBlock | undefined> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("address, rowIndex, columnIndex, values, valueTypes, worksheet/name");
      await context.sync();
      if (range.isNullObject) return undefined;
      const { address, rowIndex, columnIndex, values, valueTypes } = range;
      return {
        sheet: range.worksheet.name,
        address: withoutSheet(address),
        firstRow: rowIndex,
        firstColumn: columnIndex,
        cells: values.map((row: unknown[], r) => row.map((value, c) => blockCell(value, valueTypes[r]?.[c] ?? ""))),
      };
    });
  } catch (error) {
    throw workbookError(error);
  }
}
