import { workbookError } from "../workbookError";
import { findMarks } from "./findMarks";

/**
 * Removes every mark that this add-in set, also in an earlier session. Rules of people stay.
 *
 * @throws WorkbookError when Excel refuses
 */
export async function removeMarks(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      for (const mark of await findMarks(context)) mark.delete();
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}
