import { workbookError } from "./workbookError";

/**
 * Shows a cell to the person: its sheet comes to the front, the cell is selected.
 *
 * @param sheet name of the sheet
 * @param address without the sheet: `F88`, `K:R`
 * @throws WorkbookError when the sheet is gone or Excel does not answer
 */
export async function selectCell(sheet: string, address: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}
