import { workbookError } from "../workbookError";
import { lastOfKind, loadRecords } from "./records";
import type { AnyRecord, RecordOf } from "./writeRecord";

/**
 * What was written last into this workbook and can be undone, also in an earlier session.
 *
 * @param kind results of a check, a policy block, policies put together, an inserted plan, or an update of policies
 * @returns the record; undefined where nothing of that kind is left to undo
 * @throws WorkbookError when Excel does not answer
 */
export async function lastRecord<Kind extends AnyRecord["kind"]>(kind: Kind): Promise<RecordOf<Kind> | undefined> {
  try {
    return await Excel.run(async (context) => {
      const setting = loadRecords(context);
      await context.sync();
      return lastOfKind(setting, kind);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
