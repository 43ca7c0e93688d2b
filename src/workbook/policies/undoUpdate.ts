import { asText } from "../results/asText";
import { isAsWritten } from "../written/isAsWritten";
import { loadRecords, recordsBesides, saveRecords } from "../written/records";
import type { ReplacedBlock, UpdateRecord } from "../written/writeRecord";
import { WorkbookError, workbookError } from "../workbookError";
import { findBlock, holdsBefore, nameRows, rowsOfBlock, type FoundBlock } from "./foundBlock";

interface Restorable {
  readonly replaced: ReplacedBlock;
  readonly block: FoundBlock;
}

/** What was written is taken back, and what a fault has left as it was stays so; anything else is people's own. */
function refuseChanged({ replaced, block }: Restorable): void {
  const { range } = block;
  const isOurs = !range.isNullObject && (isAsWritten(range.values, replaced.rows) || holdsBefore(block, replaced));
  if (!isOurs) throw new WorkbookError("updateChanged", "unchanged", replaced.name);
}

function restore({ replaced, block }: Restorable): void {
  const { before, rows } = replaced;
  // Cells that an update could not write, because their sheet is protected, could not be written now either.
  if (!holdsBefore(block, replaced)) {
    const blank = Array.from({ length: rows.length - before.length }, () => ["", ""]);
    const cells = before.map((row) => row.map(({ cell, isText }) => (isText ? asText(String(cell)) : cell)));
    rowsOfBlock(block, rows.length).formulas = [...cells, ...blank];
  }
  nameRows(block, before.length);
}

/**
 * Gives policy blocks back what they held before an update, wherever they were moved to; all of them or none. Can be
 * repeated after a fault.
 *
 * @param record of this session or an earlier one
 * @throws WorkbookError `updateChanged` with the name of a block that people changed since, and nothing is taken back;
 *   else when Excel does not do it. The record stays, so that it can be tried again
 */
export async function undoUpdate(record: UpdateRecord): Promise<void> {
  try {
    // Somebody who is typing into a cell finishes first: Excel waits for that instead of refusing.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const setting = loadRecords(context);
      const found = record.blocks.map((replaced) => ({ replaced, block: findBlock(context, replaced.name) }));
      await context.sync();
      found.forEach(refuseChanged);
      context.application.suspendApiCalculationUntilNextSync();
      found.forEach(restore);
      // Last, so that a fault before leaves the record.
      saveRecords(context, setting, recordsBesides(setting, record));
      await context.sync();
    });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw workbookError(error, "partlyUpdated");
  }
}
