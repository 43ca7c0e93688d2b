import type { CellValue } from "../list/listInput";
import { workbookError } from "./workbookError";

/** The cell that a person has selected. */
export interface PickedCell {
  /** With its sheet, as a formula refers to it: `'To do'!C7`. */
  readonly address: string;
  readonly value: CellValue;
  /** What the sheet shows. */
  readonly text: string;
}

/**
 * Reads the active cell.
 *
 * @returns its address, value and text
 * @throws WorkbookError when Excel does not answer
 */
export async function pickCell(): Promise<PickedCell> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address, values, text");
      await context.sync();
      const value = cell.values[0]?.[0] as CellValue | undefined;
      return { address: cell.address, value: value ?? null, text: cell.text[0]?.[0] ?? "" };
    });
  } catch (error) {
    throw workbookError(error);
  }
}
