import { blockOf, type SelectedBlock } from "./readSelectedBlock";
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
      return range.isNullObject ? undefined : blockOf(range);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
