import type { ListInput } from "../../list";
import type { Line } from "./lines";
import type { PlannedColumns } from "./plannedColumns";

/** Where results are written. */
export interface Destination {
  readonly sheet: string;
  /** The Excel table that takes the columns of values; null where there is none. */
  readonly table: string | null;
  /** Whether the results have a sheet of their own. */
  readonly apart: boolean;
  /** Row of the headings; null where there is no room for them. */
  readonly headingRow: number | null;
  /** First row beside a row of the list. */
  readonly firstRow: number;
  readonly rows: number;
  readonly valueColumn: number;
  readonly formulaColumn: number;
  /** Columns from the first to the last that is written, the empty one between included. */
  readonly columns: number;
}

/** Columns that Excel has. */
const MOST_COLUMNS = 16_384;

function acrossFrom(column: number, gap: number, { values, formulas }: PlannedColumns) {
  const between = formulas.length > 0 ? gap : 0;
  return {
    valueColumn: column,
    formulaColumn: column + values.length + between,
    columns: values.length + between + formulas.length,
  };
}

/**
 * The place to the right of a list.
 *
 * @param input the list
 * @param headerRow its header, null where it has none
 * @param lines rows beside which results stand, at least one
 * @param columns what is written
 * @param table name of the table that the list is
 * @returns the place, whether free or not; undefined where the sheet ends before
 */
export function besideList(
  input: ListInput,
  headerRow: number | null,
  lines: readonly Line[],
  columns: PlannedColumns,
  table: string | null,
): Destination | undefined {
  const firstRow = lines[0]?.row ?? input.firstRow;
  const across = acrossFrom(input.firstColumn + (input.values[0]?.length ?? 0), 1, columns);
  if (across.valueColumn + across.columns > MOST_COLUMNS) return undefined;
  // Without a header in the list the row above its first licence takes the headings, if there is one.
  const above = firstRow > 0 ? firstRow - 1 : null;
  const headingRow = input.isTable ? input.firstRow : (headerRow ?? above);
  return { sheet: input.sheet, table, apart: false, headingRow, firstRow, rows: lines.length, ...across };
}

/**
 * The place on a sheet of its own. Nothing there can be sorted apart from the rest, so no column is left empty.
 *
 * @param sheet name of the new sheet
 * @param rows rows that are written
 * @param columns what is written
 */
export function onOwnSheet(sheet: string, rows: number, columns: PlannedColumns): Destination {
  return { sheet, table: null, apart: true, headingRow: 0, firstRow: 1, rows, ...acrossFrom(0, 1, columns) };
}

/** The rows from the headings to the last one that is written. */
export function fromHeading({ headingRow, firstRow, rows }: Destination): { row: number; rows: number } {
  const row = headingRow ?? firstRow;
  return { row, rows: firstRow + rows - row };
}
