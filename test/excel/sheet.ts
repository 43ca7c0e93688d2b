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

  /** The block of cells around a cell, up to the first empty row and column on each side. */
  region({ row, column }: Box): Box {
    let box: Box = { row, column, rows: 1, columns: 1 };
    for (;;) {
      const [top, left] = [Math.max(box.row - 1, 0), Math.max(box.column - 1, 0)];
      const rim = {
        row: top,
        column: left,
        rows: box.row + box.rows - top + 1,
        columns: box.column + box.columns - left + 1,
      };
      const grown = union(box, this.used(rim));
      if (grown.rows === box.rows && grown.columns === box.columns) return box;
      box = grown;
    }
  }
}

function union(a: Box, b: Box = a): Box {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
