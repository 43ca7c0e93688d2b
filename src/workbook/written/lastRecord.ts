import { workbookError } from "../workbookError";
import { loadRecords, recordsIn } from "./records";
import type { AnyRecord } from "./writeRecord";

type RecordOf<Kind extends AnyRecord["kind"]> = Extract<AnyRecord, { readonly kind: Kind }>;

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
      const isOfKind = (record: AnyRecord): record is RecordOf<Kind> => record.kind === kind;
      return recordsIn(setting).filter(isOfKind).at(-1);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
