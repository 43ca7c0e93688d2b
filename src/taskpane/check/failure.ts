import { fill } from "../../locales/taskpane";
import { WorkbookError } from "../../workbook/workbookError";

/** Whether somebody stopped the work: that is no failure. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof WorkbookError
    ? error.trouble === "cancelled"
    : error instanceof DOMException && error.name === "AbortError";

/**
 * Why something was not done, as people read it.
 *
 * @param error what was thrown
 * @param failed sentence for what neither Excel nor a person stopped, with `{reason}` in it
 * @example sentenceOf(new WorkbookError("cancelled"), "en", "…") //=> "Cancelled. Nothing was changed."
 */
export function sentenceOf(error: unknown, language: "en" | "ja", failed: string): string {
  if (error instanceof WorkbookError) return error.sentence(language);
  if (isCancelled(error)) return new WorkbookError("cancelled").sentence(language);
  return fill(failed, { reason: error instanceof Error ? error.message : String(error) });
}
