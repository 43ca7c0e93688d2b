/** A range as Excel hands it over; a single value is a range of one cell. */
export type Matrix = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Any argument as a range: left out or empty is one blank cell, a bare value one cell, a flat list one row.
 *
 * @example toMatrix(44316) //=> [[44316]]
 */
export function toMatrix(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [[null]];
  if (!argument.some(Array.isArray)) return [argument];
  // Not by map, which passes over rows that a sparse list lacks.
  const rows = new Array<readonly unknown[]>(argument.length);
  for (let index = 0; index < argument.length; index++) {
    const row: unknown = argument[index];
    rows[index] = Array.isArray(row) ? row : [row];
  }
  return rows.every((row) => row.length === 0) ? [[null]] : rows;
}

function shapeOf(matrix: Matrix): Shape {
  let columns = 0;
  for (const row of matrix) if (row.length > columns) columns = row.length;
  return { rows: matrix.length, columns };
}

const isOneCell = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

/** The shape that ranges fill together: Excel's, one row and one column repeating. */
export function commonShape(matrices: readonly Matrix[]): Shape {
  const shapes = matrices.map(shapeOf);
  return {
    rows: Math.max(1, ...shapes.map(({ rows }) => rows)),
    columns: Math.max(1, ...shapes.map(({ columns }) => columns)),
  };
}

// Serials of dates up to the year 2447, and small numbers: looked up by index instead of by hash.
const INDEXED = 200_000;
const MOST_REMEMBERED = 100_000;
// For a handful of cells computing is cheaper than setting up a memory.
const WORTH_REMEMBERING = 200;

/** Remembers what a value gave: a list of licences has a million rows, but only some thousand different dates. */
class Memory<R> {
  private readonly byIndex: (R | undefined)[] = new Array<R | undefined>(INDEXED);
  private readonly byValue = new Map<unknown, R>();

  constructor(private readonly compute: (value: unknown) => R) {}

  get(value: unknown): R {
    if (typeof value === "number" && value >= 0 && value < INDEXED && value === (value | 0)) {
      return (this.byIndex[value] ??= this.compute(value));
    }
    // Value objects are made anew for every cell: remembering them would only cost memory.
    if (typeof value === "object") return this.compute(value);
    const known = this.byValue.get(value);
    if (known !== undefined) return known;
    const result = this.compute(value);
    if (this.byValue.size < MOST_REMEMBERED) this.byValue.set(value, result);
    return result;
  }
}

function fillFromOne<R>(matrix: Matrix, shape: Shape, compute: (value: unknown) => R): R[][] {
  const worthIt = shape.rows * shape.columns >= WORTH_REMEMBERING;
  const memory = worthIt ? new Memory(compute) : { get: compute };
  const repeatsRow = matrix.length === 1;
  const filled = new Array<R[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    const cells = matrix[repeatsRow ? 0 : row] ?? [];
    if (shape.columns === 1) {
      filled[row] = [memory.get(cells[0])];
      continue;
    }
    filled[row] = Array.from({ length: shape.columns }, (_, column) => memory.get(cells[column]));
  }
  return filled;
}

/**
 * Computes a result for every position that ranges fill together.
 *
 * @param matrices the arguments; 1x1 fills, one row or one column repeats
 * @param compute from one cell of each argument to a result; must not be undefined
 * @param outside the result of a position that lies outside argument number n
 * @returns rows of results
 * @example fill([[[1], [2]], [[10]]], ([a, b]) => a + b, outside) //=> [[11], [12]]
 */
export function fill<R>(
  matrices: readonly Matrix[],
  compute: (cells: readonly unknown[]) => R,
  outside: (argument: number) => R,
): R[][] {
  const shape = commonShape(matrices);
  const shapes = matrices.map(shapeOf);
  const varying = shapes.flatMap((own, index) => (isOneCell(own) ? [] : [index]));
  const cells = matrices.map((matrix) => matrix[0]?.[0]);
  const [only = 0] = varying;
  const matrix = matrices[only];
  if (varying.length === 1 && matrix !== undefined) {
    return fillFromOne(matrix, shape, (value) => {
      cells[only] = value;
      return compute(cells);
    });
  }
  const at = (row: number, column: number): R => {
    for (const index of varying) {
      const own = shapes[index] ?? shape;
      if ((own.rows > 1 && row >= own.rows) || (own.columns > 1 && column >= own.columns)) return outside(index);
      cells[index] = matrices[index]?.[own.rows === 1 ? 0 : row]?.[own.columns === 1 ? 0 : column];
    }
    return compute(cells);
  };
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) => at(row, column)),
  );
}
