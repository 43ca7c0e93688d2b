import { workbookError } from "../workbookError";
import { loadRecords, recordsIn } from "./records";
import type { UpdateRecord } from "./writeRecord";

/**
 * The update of policies that was made last in this workbook and can be undone, also in an earlier session.
 *
 * @returns the record; undefined where nothing is left to undo
 * @throws WorkbookError when Excel does not answer
 */
export async function lastUpdate(): Promise<UpdateRecord | undefined> {
  try {
    return await Excel.run(async (context) => {
      const setting = loadRecords(context);
      await context.sync();
      return recordsIn(setting)
        .filter((record) => record.kind === "update")
        .at(-1);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
