import type { IWorksheetData } from "@univerjs/core";
import type { Cells } from "./cells";

/** A sheet of the sample workbook. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly cells: Cells;
  /** Rows that the longest spill of its last row takes; a grid without room for it shows #SPILL!. Left out: one. */
  readonly spilledRows?: number;
  /** Widths in pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** How many rows and columns stay in view while the rest scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

const SPARE_ROWS = 40;
const LEAST_COLUMNS = 26;

/**
 * A sheet in the form that Univer opens.
 *
 * @param sheet what stands in it
 * @returns the sheet's data, with room to type below and beside
 */
export function worksheetData({
  id,
  name,
  cells,
  spilledRows = 1,
  columnWidths,
  frozen,
}: Sheet): Partial<IWorksheetData> {
  const lastRow = Math.max(...Object.keys(cells).map(Number));
  const { rows = 0, columns = 0 } = frozen ?? {};
  return {
    id,
    name,
    cellData: cells,
    rowCount: lastRow + spilledRows + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, columnWidths.length),
    columnData: Object.fromEntries(columnWidths.map((width, column) => [column, { w: width }])),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns },
  };
}
