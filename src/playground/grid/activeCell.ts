import type { ICellData, Nullable } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { sentenceOf } from "../bridge/errorValue";
import type { Grid } from "./createGrid";

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
  // Of joined cells the first: "actual" is the one that was clicked.
  const [row, column] = [at.startRow, at.startColumn];
  const address = worksheet.getRange(row, column).getA1Notation();
  // Through the interceptors: only they know the formats and sentences of spilled cells.
  return describe(address, worksheet.getSheet().getCell(row, column));
}

function describe(address: string, cell: Nullable<ICellData>): ActiveCell {
  return { address, text: String(cell?.v ?? ""), sentence: sentenceOf(cell) };
}

/**
 * Calls back whenever the active cell is another one, or may show another value.
 *
 * @param grid the grid
 * @param changed called without arguments, often more than once for one change
 */
export function onActiveCell({ univer, api }: Pick<Grid, "univer" | "api">, changed: () => void): void {
  // Not the facade's SelectionChanged: it reports nothing in the first seconds after the grid is shown.
  univer.__getInjector().get(SheetsSelectionsService).selectionChanged$.subscribe(changed);
  api.addEvent(api.Event.ActiveSheetChanged, changed);
  api.addEvent(api.Event.SheetValueChanged, changed);
  api.getFormula().calculationEnd(changed);
}
