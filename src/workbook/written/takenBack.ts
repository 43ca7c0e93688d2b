import { workbookError, type LeftState, type WorkbookError } from "../workbookError";

/**
 * Leaves the workbook as it was before a write that failed, where it still answers.
 *
 * @param record what was being written; undefined where nothing was yet
 * @param error why it failed
 * @param undo takes such a record back
 * @param otherwise how the workbook is left where that fails as well
 * @returns the error, saying how the workbook was left
 */
export async function takenBack<Kept>(
  record: Kept | undefined,
  error: unknown,
  undo: (record: Kept) => Promise<void>,
  otherwise: LeftState,
): Promise<WorkbookError> {
  if (record === undefined) return workbookError(error);
  return undo(record).then(
    () => workbookError(error, "takenBack"),
    () => workbookError(error, otherwise),
  );
}
