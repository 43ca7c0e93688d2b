import { workbookError } from "./workbookError";

export interface CellFormula {
  /** With the separators of English, as office.js takes it. */
  readonly formula: string;
  /** How many cells of a row its result fills. */
  readonly columns: number;
  /** Which of them hold days, 0 for the first. */
  readonly dateColumns: readonly number[];
}

/** Where the formula stands now, or which cell was in its way. */
export interface InsertedFormula {
  readonly kind: "inserted" | "occupied";
  readonly address: string;
}

const DATE_FORMAT = "yyyy-mm-dd";

/**
 * Writes one formula into the active cell. Writes nothing where a cell that its result needs is in use.
 *
 * @param formula what to write, and the cells its result fills
 * @returns the cell written to, or the cells that are in the way
 * @throws WorkbookError when Excel refuses; nothing is written then
 */
export async function insertFormula({ formula, columns, dateColumns }: CellFormula): Promise<InsertedFormula> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      const place = cell.getResizedRange(0, columns - 1);
      const inUse = place.getUsedRangeOrNullObject(true);
      inUse.load("address");
      cell.load("address");
      await context.sync();
      if (!inUse.isNullObject) return { kind: "occupied", address: inUse.address };
      cell.formulas = [[formula]];
      // The formula first: where it is refused, no format is left behind.
      for (const column of dateColumns) place.getColumn(column).numberFormat = [[DATE_FORMAT]];
      await context.sync();
      return { kind: "inserted", address: cell.address };
    });
  } catch (error) {
    throw workbookError(error);
  }
}
