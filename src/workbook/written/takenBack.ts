import { workbookError, type WorkbookError } from "../workbookError";
import { undoWrite } from "./undoWrite";
import type { AddedRecord } from "./writeRecord";

/**
 * Leaves the workbook as it was before a write that failed, where it still answers.
 *
 * @param record what was being written
 * @param error why it failed
 * @returns the error, saying how the workbook was left
 */
export async function takenBack(record: AddedRecord, error: unknown): Promise<WorkbookError> {
  try {
    await undoWrite(record);
    return workbookError(error, "takenBack");
  } catch {
    return workbookError(error, "partlyWritten");
  }
}
