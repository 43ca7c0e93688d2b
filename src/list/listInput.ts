/** What a cell of a range holds, as Excel hands it over: an error is its text, `#REF!`; a blank is null or "". */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells on a sheet. */
export interface Area {
  /** 0 for row 1. */
  readonly firstRow: number;
  /** 0 for column A. */
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** A range that holds a licence list, with whatever title rows, notes and totals stand in it. */
export interface ListInput {
  readonly sheet: string;
  /** Row of the sheet in which the range begins: 0 for row 1. */
  readonly firstRow: number;
  /** Column of the sheet in which the range begins: 0 for column A. */
  readonly firstColumn: number;
  /** Row by row. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the same cells; without them a number in a date column is taken for a date. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** The same cells as the sheet shows them; with them a workbook that counts days from 1904 is recognised. */
  readonly texts?: readonly (readonly string[])[];
  /** Merged cells, by their place on the sheet. */
  readonly merged?: readonly Area[];
  /** True for an Excel table: its first row is the header by Excel's own word. */
  readonly isTable?: boolean;
  /** Whether the workbook counts days from 1904; left out: seen from `texts`. */
  readonly date1904?: boolean;
}

/** Work done in short steps, so that a screen never waits: call `next()` until it is done. */
export type Steps<T> = Generator<Progress, T, void>;

/** How far the work is. */
export interface Progress {
  /** Rows gone through so far. */
  readonly done: number;
  readonly total: number;
}

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
