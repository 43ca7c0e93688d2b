/** What is handed to Excel for one cell: a number, a formula, or a text that `asText` has made safe. */
export type SheetCell = string | number;

/** Cells of the sheet, 0 for row 1 and column A. */
export interface SheetBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Look {
  readonly numberFormat?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly fill?: string;
  readonly colour?: string;
  readonly align?: "Left" | "Right";
  readonly wrap?: true;
}

/** A formula that fills cells below its own; it is written last, when these are known to be free. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A chart of columns, each a series with its heading on top. */
export interface PlannedChart {
  readonly series: SheetBox;
  readonly categories: SheetBox;
  readonly title: string;
  readonly axis: string;
  /** Cells that it covers. */
  readonly place: SheetBox;
}

/** Gathers the upper part of a sheet: its cells, how they look, formulas that spill, charts. */
export class SheetDraft {
  readonly cells: SheetCell[][] = [];
  readonly looks: (SheetBox & { readonly look: Look })[] = [];
  readonly spills: Spill[] = [];
  readonly charts: PlannedChart[] = [];

  /** Number of rows so far. */
  get length(): number {
    return this.cells.length;
  }

  /** Columns of the widest row. */
  get width(): number {
    return this.cells.reduce((most, { length }) => Math.max(most, length), 0);
  }

  /** Adds a row below the others. */
  add(cells: readonly SheetCell[] = []): number {
    return this.cells.push([...cells]) - 1;
  }

  /** Adds empty rows until the next one is at least this one. */
  skipTo(row: number): void {
    while (this.length < row) this.add();
  }

  look(row: number, column: number, rows: number, columns: number, look: Look): void {
    if (rows > 0 && columns > 0) this.looks.push({ row, column, rows, columns, look });
  }
}
