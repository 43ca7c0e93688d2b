import { workbookError } from "../workbookError";
import { loadRecords, recordsIn } from "./records";
import type { WriteRecord } from "./writeRecord";

/**
 * The results that were written last into this workbook and can be undone, also in an earlier session.
 *
 * @returns the record; undefined where nothing is left to undo
 * @throws WorkbookError when Excel does not answer
 */
export async function lastWrite(): Promise<WriteRecord | undefined> {
  try {
    return await Excel.run(async (context) => {
      const setting = loadRecords(context);
      await context.sync();
      return recordsIn(setting)
        .filter((record) => record.kind === "results")
        .at(-1);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
