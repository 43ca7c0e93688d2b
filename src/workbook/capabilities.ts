/** How this Excel takes a number that carries its own format, best first; `"none"`: only the bare number. */
export type FormattedNumberForm = "Double" | "FormattedNumber" | "none";

export interface Capabilities {
  formattedNumber: FormattedNumberForm;
  /** Whether a cell of a returned range may hold an error value. */
  errorValues: boolean;
  /** Whether one formula fills the cells below it. */
  spills: boolean;
  /** Whether merged cells can be listed. */
  mergedAreas: boolean;
  /** Whether a table can grow over free cells without moving what stands beside it. */
  tableResize: boolean;
  /** Whether the add-in may say that it starts with the workbook. */
  startup: boolean;
}

const modernExcel: Capabilities = {
  formattedNumber: "FormattedNumber",
  errorValues: true,
  spills: true,
  mergedAreas: true,
  tableResize: true,
  startup: true,
};

let answered: Capabilities | undefined;

/**
 * What this Excel can show beyond plain values. The only place that knows requirement sets; asked once, then kept.
 *
 * Where there is no Office at all (functions.js loaded alone) or it has no context yet, the answer is that of a
 * current Excel, and it is not kept: the first call after Office is ready asks it.
 *
 * @returns the form for formatted numbers, and what else there is
 * @example capabilities().formattedNumber //=> "Double" in Excel of Microsoft 365
 */
export function capabilities(): Capabilities {
  if (answered) return answered;
  const requirements = officeContext()?.requirements;
  if (!requirements) return modernExcel;
  const has = (set: string, version: string) => requirements.isSetSupported(set, version);
  const runtime14 = has("CustomFunctionsRuntime", "1.4");
  answered = {
    formattedNumber: has("ExcelApi", "1.19") ? "Double" : runtime14 ? "FormattedNumber" : "none",
    errorValues: runtime14,
    spills: has("ExcelApi", "1.12"),
    mergedAreas: has("ExcelApi", "1.13"),
    tableResize: has("ExcelApi", "1.13"),
    startup: has("SharedRuntime", "1.1"),
  };
  return answered;
}

/**
 * The language that the person reads Excel in, of the two that this add-in speaks.
 *
 * @returns `"ja"` for any Japanese display language, else `"en"`; `"en"` without Office
 * @example displayLanguage() //=> "ja" where Office.context.displayLanguage is "ja-JP"
 */
export function displayLanguage(): "en" | "ja" {
  return /^ja\b/i.test(officeContext()?.displayLanguage ?? "") ? "ja" : "en";
}

// The typings promise Office and its context; a page without office.js has no such name, and the context comes late.
function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}
