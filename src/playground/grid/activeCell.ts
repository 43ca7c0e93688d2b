import type { ICellData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { sentenceOf } from "../bridge/errorValue";

/** What the active cell shows. */
export interface ActiveCell {
  /** `B7`. */
  readonly address: string;
  /** As displayed; empty when blank. */
  readonly text: string;
  /** Why it shows an error, when the function said so. */
  readonly sentence: string | undefined;
}

/**
 * The active cell of the active sheet.
 *
 * @param workbook the workbook shown
 * @returns the cell as displayed, or undefined while nothing is selected
 */
export function readActiveCell(workbook: FWorkbook): ActiveCell | undefined {
  const worksheet = workbook.getActiveSheet();
  const at = worksheet.getSelection()?.getCurrentCell();
  if (!at) return undefined;
  const address = worksheet.getRange(at.actualRow, at.actualColumn).getA1Notation();
  // Through the interceptors: only they know the formats and sentences of spilled cells.
  return describe(address, worksheet.getSheet().getCell(at.actualRow, at.actualColumn));
}

function describe(address: string, cell: Nullable<ICellData>): ActiveCell {
  return { address, text: String(cell?.v ?? ""), sentence: sentenceOf(cell) };
}

/**
 * Calls back whenever the active cell is another one, or may show another value.
 *
 * @param api the grid's facade
 * @param changed called without arguments, often more than once for one change
 */
export function onActiveCell(api: FUniver, changed: () => void): void {
  api.addEvent(api.Event.SelectionChanged, changed);
  api.addEvent(api.Event.ActiveSheetChanged, changed);
  api.addEvent(api.Event.SheetValueChanged, changed);
  api.getFormula().calculationEnd(changed);
}
