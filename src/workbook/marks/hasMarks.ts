import { workbookError } from "../workbookError";
import { findMarks } from "./findMarks";

/**
 * Whether cells of this workbook are marked, also from an earlier session.
 *
 * @throws WorkbookError when Excel does not answer
 */
export async function hasMarks(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => (await findMarks(context)).length > 0);
  } catch (error) {
    throw workbookError(error);
  }
}
