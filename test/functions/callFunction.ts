import { CustomFunctionsError } from "./customFunctionsHost";

/** An error in a cell, and the sentence that stands behind it. */
export interface ShownError {
  readonly error: unknown;
  readonly sentence: unknown;
}

export type Shown = number | string | boolean | ShownError;

function shown(cell: unknown): Shown {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
  const { type, basicValue, errorMessage } = Object(cell) as Record<string, unknown>;
  if (type === "Error") return { error: basicValue, sentence: errorMessage ?? "" };
  if (typeof basicValue !== "number") throw new TypeError(`No cell can show ${String(cell)}`);
  return basicValue;
}

/**
 * Calls a worksheet function and tells what its cells show: a thrown error fills the one cell of the call, numbers are
 * shown without their format.
 *
 * @param worksheetFunction any of src/functions
 * @param args ranges, or bare values for one cell
 */
export function cellsOf<A extends unknown[]>(
  worksheetFunction: (...args: A) => unknown[][],
  ...args: { [K in keyof A]: unknown }
): Shown[][] {
  try {
    return worksheetFunction(...(args as A)).map((row) => row.map(shown));
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) throw error;
    return [[{ error: error.code, sentence: error.message }]];
  }
}

/** The same for a call that gives one cell. */
export function cellOf<A extends unknown[]>(
  worksheetFunction: (...args: A) => unknown[][],
  ...args: { [K in keyof A]: unknown }
): Shown {
  const cells = cellsOf(worksheetFunction, ...args);
  const [cell] = cells.flat();
  if (cell === undefined || cells.flat().length > 1) throw new Error(`Not one cell: ${JSON.stringify(cells)}`);
  return cell;
}

/** Values below each other, as a range of one column. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
