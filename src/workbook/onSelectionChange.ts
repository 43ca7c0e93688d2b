import { workbookError } from "./workbookError";

/**
 * Calls a listener whenever somebody selects other cells, on any sheet.
 *
 * @param listener told that it changed, not to what
 * @returns how to stop
 * @throws WorkbookError when Excel does not answer
 */
export async function onSelectionChange(listener: () => void): Promise<() => Promise<void>> {
  try {
    return await Excel.run(async (context) => {
      const handler = context.workbook.onSelectionChanged.add(async () => listener());
      await context.sync();
      return async () => {
        handler.remove();
        await handler.context.sync();
      };
    });
  } catch (error) {
    throw workbookError(error);
  }
}
