import { memoryFor } from "./memory";

// Looked up once: some hosts run functions.js in a context of its own, where every look-up of a global costs as much as a
// row of the answer.
const { isArray } = Array;

type Cells = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A range as Excel hands it over, and its size; a single value is a range of one cell. */
export interface Range extends Shape {
  readonly cells: Cells;
}

const oneCell = (cell: unknown): Range => ({ cells: [[cell]], rows: 1, columns: 1 });

export const BLANK_CELL = oneCell(null);

/** A list with something else than rows in it: no host sends one, but no call may fail over it. */
function repaired(list: readonly unknown[]): Range {
  if (!list.some(isArray)) return { cells: [list], rows: 1, columns: list.length };
  // Not by map, which passes over rows that a sparse list lacks.
  return toRange(
    Array.from({ length: list.length }, (_, index) => (isArray(list[index]) ? list[index] : [list[index]])),
  );
}

/**
 * Any argument as a range: left out or empty is one blank cell, a bare value one cell, a flat list one row.
 *
 * @example toRange(44316) //=> { cells: [[44316]], rows: 1, columns: 1 }
 */
export function toRange(argument: unknown): Range {
  if (!isArray(argument)) return oneCell(argument);
  const list: readonly unknown[] = argument;
  let columns = 0;
  for (let row = 0; row < list.length; row++) {
    const cells = list[row];
    if (!isArray(cells)) return repaired(list);
    if (cells.length > columns) columns = cells.length;
  }
  return columns === 0 ? BLANK_CELL : { cells: list as Cells, rows: list.length, columns };
}

/** The shape that ranges fill together: Excel's, one row and one column repeating. */
export function commonShape(ranges: readonly Shape[]): Shape {
  return {
    rows: Math.max(...ranges.map(({ rows }) => rows)),
    columns: Math.max(...ranges.map(({ columns }) => columns)),
  };
}

function fillFromOne<R>({ cells, rows, columns }: Range, compute: (value: unknown) => R): R[][] {
  const memory = memoryFor(rows * columns, compute);
  const filled = new Array<R[]>(rows);
  for (let row = 0; row < rows; row++) {
    const own = cells[row] ?? [];
    filled[row] =
      columns === 1 ? [memory.get(own[0])] : Array.from({ length: columns }, (_, column) => memory.get(own[column]));
  }
  return filled;
}

/**
 * Computes a result for every position that ranges fill together.
 *
 * @param ranges the arguments; 1x1 fills, one row or one column repeats
 * @param compute from one cell of each argument to a result; must not be undefined
 * @param outside the result of a position that lies outside argument number n
 * @returns rows of results
 * @example fill([toRange([[1], [2]]), toRange(10)], ([a, b]) => a + b, outside) //=> [[11], [12]]
 */
export function fill<R>(
  ranges: readonly Range[],
  compute: (cells: readonly unknown[]) => R,
  outside: (argument: number) => R,
): R[][] {
  const shape = commonShape(ranges);
  const varying = [...ranges.entries()].filter(([, { rows, columns }]) => rows * columns > 1);
  const position = ranges.map(({ cells }) => cells[0]?.[0]);
  const [only] = varying;
  if (only !== undefined && varying.length === 1) {
    const [index, range] = only;
    return fillFromOne(range, (cell) => {
      position[index] = cell;
      return compute(position);
    });
  }
  const at = (row: number, column: number): R => {
    for (const [index, { cells, rows, columns }] of varying) {
      if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) return outside(index);
      position[index] = cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
    }
    return compute(position);
  };
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) => at(row, column)),
  );
}
