import { isAsWritten } from "../written/isAsWritten";
import { loadRecords, recordsBesides, saveRecords } from "../written/records";
import type { PoliciesRecord, PutBlock } from "../written/writeRecord";
import { WorkbookError, workbookError } from "../workbookError";
import { findBlock, type FoundBlock } from "./foundBlock";
import { findPutSheet, sheetWithOnly } from "./putSheet";

interface Standing extends FoundBlock {
  readonly put: PutBlock;
}

/** A block that people made their own is theirs. After a fault, one may also be blank, or gone with its name. */
function refuseChanged({ put, range }: Standing, complete: boolean): void {
  const isBlank = () => range.values.flat().every((cell) => cell === "");
  const isOurs = range.isNullObject ? !complete : isAsWritten(range.values, put.rows) || (!complete && isBlank());
  if (!isOurs) throw new WorkbookError("putChanged", "unchanged", put.name);
}

/**
 * Takes back policies that were put on a sheet together, wherever they were moved to; all of them or none. Their sheet
 * goes with them, unless something else stands on it by now. Can be repeated after a fault.
 *
 * @param record of this session or an earlier one
 * @throws WorkbookError `putChanged` with the name of a block that people changed since, and nothing is taken back; else
 *   when Excel does not do it. The record stays, so that it can be tried again
 */
export async function undoPutPolicies(record: PoliciesRecord): Promise<void> {
  try {
    // Somebody who is typing into a cell finishes first: Excel waits for that instead of refusing.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const setting = loadRecords(context);
      const foundSheet = findPutSheet(context, record);
      const blocks = record.blocks.map((put): Standing => ({ put, ...findBlock(context, put.name) }));
      await context.sync();
      for (const block of blocks) refuseChanged(block, record.complete);
      const standing = blocks.filter(({ range }) => !range.isNullObject);
      const ranges = standing.map(({ range }) => range);
      const sheet = await sheetWithOnly(context, foundSheet, record.complete, ranges);
      const sheetName = sheet?.name;
      const others = recordsBesides(setting, record);
      context.application.suspendApiCalculationUntilNextSync();
      // On record before the first one goes: after a fault, what has gone already is no change of people's.
      if (!setting.isNullObject) saveRecords(context, setting, [...others, { ...record, complete: false }]);
      // First, because a protected workbook refuses it.
      sheet?.delete();
      for (const { range } of standing) if (range.worksheet.name !== sheetName) range.clear("Contents");
      for (const { item } of [foundSheet, ...blocks]) if (!item.isNullObject) item.delete();
      saveRecords(context, setting, others);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw workbookError(error, "partlyPut");
  }
}
