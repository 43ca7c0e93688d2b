import { WorkbookError } from "../../../src/workbook/workbookError";

/** The error with which a deed on the workbook fails; it must fail. */
export async function failureOf(done: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await done.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error("Nothing failed.");
  return error;
}
