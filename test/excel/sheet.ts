/** A cell of the workbook in memory. */
export interface Cell {
  value: unknown;
  formula: string;
  numberFormat: string;
}

/** A rectangle of cells, all counted from 0. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One sheet in memory. Formulas are kept, not computed. */
export class Sheet {
  private readonly cells = new Map<string, Cell>();

  constructor(readonly name: string) {}

  at(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`) ?? { value: "", formula: "", numberFormat: "General" };
  }

  put(row: number, column: number, change: Partial<Cell>): void {
    this.cells.set(`${row},${column}`, { ...this.at(row, column), ...change });
  }

  /** Writes a matrix of values with its first cell at row 1, column A. */
  fill(values: readonly (readonly unknown[])[]): void {
    values.forEach((line, row) => line.forEach((value, column) => this.put(row, column, { value })));
  }

  /** The smallest box around the cells with content inside a box; undefined where there are none. */
  used({ row, column, rows, columns }: Box): Box | undefined {
    const places = [...this.cells]
      .filter(([, { value, formula }]) => value !== "" || formula !== "")
      .map(([key]) => key.split(",").map(Number) as [number, number])
      .filter(([r, c]) => r >= row && r < row + rows && c >= column && c < column + columns);
    if (places.length === 0) return undefined;
    const [r, c] = [places.map(([each]) => each), places.map(([, each]) => each)];
    const [top, left] = [Math.min(...r), Math.min(...c)];
    return { row: top, column: left, rows: Math.max(...r) - top + 1, columns: Math.max(...c) - left + 1 };
  }
}
