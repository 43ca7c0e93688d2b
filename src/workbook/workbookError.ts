import { LEFT_STATES, TROUBLES } from "../locales/workbook";
import type { Language } from "../rules/messages";

export type Trouble = keyof typeof TROUBLES;
/** As it was before; as it was, after taking back what had been written; or not known to be as it was. */
export type LeftState = keyof typeof LEFT_STATES;

/** Why the workbook could not be read or written, and in which state it was left. */
export class WorkbookError extends Error {
  constructor(
    readonly trouble: Trouble,
    readonly left: LeftState = "unchanged",
    /** Excel's own words, where no sentence of ours fits. */
    readonly reason = "",
    cause?: unknown,
  ) {
    super(trouble, { cause });
  }

  /**
   * The error as people read it: what happened, what was changed, what to try.
   *
   * @param language "en" or "ja"
   * @returns two or three short sentences
   * @example new WorkbookError("editing").sentence("en")
   *   //=> "A cell is being edited. Press Enter or Esc in the sheet, then try again. Nothing was changed."
   */
  sentence(language: Language): string {
    const what = TROUBLES[this.trouble][language].replace("{reason}", this.reason);
    // Excel's own words may end a Japanese sentence in English.
    const space = /[!-~]$/.test(what) ? " " : "";
    return `${what}${space}${LEFT_STATES[this.left][language]}`;
  }
}

// Codes of OfficeExtension.Error. A closed workbook has no code of its own: the request cannot be delivered.
const TROUBLE_OF_CODE: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "sheetMissing",
  RequestPayloadSizeLimitExceeded: "tooMuch",
  ResponsePayloadSizeLimitExceeded: "tooMuch",
  ActivityLimitReached: "busy",
  InvalidOrTimedOutSession: "gone",
  HostRestartNeeded: "gone",
  ConnectionFailure: "gone",
  GeneralException: "failed",
};

export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** Whether a request or its answer was larger than Excel hands over at once. */
export const isTooMuch = (error: unknown): boolean => TROUBLE_OF_CODE[codeOf(error)] === "tooMuch";

/**
 * Any error of office.js, or of ours, as one that people can read.
 *
 * @param error what was thrown
 * @param left the state of the workbook after it
 * @returns a WorkbookError with that state
 */
export function workbookError(error: unknown, left: LeftState = "unchanged"): WorkbookError {
  if (error instanceof WorkbookError) return new WorkbookError(error.trouble, left, error.reason, error.cause);
  const trouble = TROUBLE_OF_CODE[codeOf(error)] ?? "failed";
  return new WorkbookError(trouble, left, error instanceof Error ? error.message : String(error), error);
}
