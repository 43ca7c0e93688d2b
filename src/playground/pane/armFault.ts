import type { InMemoryExcel } from "../excel/inMemoryExcel";
import type { Fault } from "./fault";

/**
 * Makes something go wrong with an Excel in memory, and ends what went wrong before.
 *
 * @param excel the Excel
 * @param fault what, and when; `none` leaves an Excel in which nothing is wrong and no sheet is protected, and so does
 *   `slow`, which is a matter of the way to it
 */
export function armFault({ faults, workbook }: InMemoryExcel, fault: Fault): void {
  faults.disarm();
  for (const sheet of workbook.sheets) sheet.protection = undefined;
  if (fault.kind === "fails") faults.failSync(fault.request, fault.steps);
  else if (fault.kind === "closed") faults.closeBeforeSync(fault.request);
  else if (fault.kind === "editing") faults.cellIsEdited = true;
  else if (fault.kind === "protected") workbook.selection.sheet.protection = {};
}

/** Whether anything is wrong with an Excel in memory, or about to go wrong. */
export function isFaulty({ faults, workbook }: InMemoryExcel): boolean {
  return faults.isArmed || workbook.sheets.some(({ protection }) => protection !== undefined);
}
