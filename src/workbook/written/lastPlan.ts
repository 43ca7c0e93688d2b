import { workbookError } from "../workbookError";
import { loadRecords, recordsIn } from "./records";
import type { PlanRecord } from "./writeRecord";

/**
 * The plan that was inserted last into this workbook and can be taken out with `undoWrite`, also in a later session.
 *
 * @returns the record; undefined where nothing is left to undo
 * @throws WorkbookError when Excel does not answer
 */
export async function lastPlan(): Promise<PlanRecord | undefined> {
  try {
    return await Excel.run(async (context) => {
      const setting = loadRecords(context);
      await context.sync();
      return recordsIn(setting)
        .filter((record) => record.kind === "plan")
        .at(-1);
    });
  } catch (error) {
    throw workbookError(error);
  }
}
