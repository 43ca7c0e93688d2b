/** A rectangle of cells, all counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet, which is the same in every Excel since 2007. */
export const sheetBox: Box = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Whether a box lies inside the sheet and holds at least one cell. */
export function isPossible({ row, column, rows, columns }: Box): boolean {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row + rows <= sheetBox.rows && column + columns <= sheetBox.columns;
  return whole && row >= 0 && column >= 0 && rows > 0 && columns > 0 && inside;
}

export function oneCell(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

export function cellCount({ rows, columns }: Box): number {
  return rows * columns;
}

/** Whole rows or columns: too many cells to hand over, InMemoryExcel gives null for their values. */
export function isUnbounded({ rows, columns }: Box): boolean {
  return rows === sheetBox.rows || columns === sheetBox.columns;
}

/** The cells that both boxes hold; undefined where there are none. */
export function intersection(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest box around both. */
export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function holds(outer: Box, inner: Box): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && cellCount(common) === cellCount(inner);
}

/** What is left of a box when another is cut out of it: at most four boxes. */
export function without(box: Box, cut: Box): Box[] {
  const hole = intersection(box, cut);
  if (!hole) return [box];
  const [bottom, right] = [hole.row + hole.rows, hole.column + hole.columns];
  return [
    { ...box, rows: hole.row - box.row },
    { ...box, row: bottom, rows: box.row + box.rows - bottom },
    { ...hole, column: box.column, columns: hole.column - box.column },
    { ...hole, column: right, columns: box.column + box.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
