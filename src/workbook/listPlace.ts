/** Cells of a sheet that may hold a licence list. */
export interface ListPlace {
  /** An Excel table, the block of cells around the active cell, or the selected cells. */
  readonly kind: "table" | "block" | "selection";
  readonly sheet: string;
  /** Name of the table; null for other cells. */
  readonly table: string | null;
  /** `A4:J1204`, without the sheet. */
  readonly address: string;
  /** 0 for row 1. */
  readonly firstRow: number;
  /** 0 for column A. */
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** An address without its sheet. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/**
 * A range as a place.
 *
 * @param range with its address and its extent loaded
 * @param sheet its name
 * @param table name of the table that it is
 */
export function placeOf(
  range: Excel.Range,
  kind: ListPlace["kind"],
  sheet: string,
  table: string | null = null,
): ListPlace {
  return {
    kind,
    sheet,
    table,
    address: withoutSheet(range.address),
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
