import { argumentValue } from "./exchange";
import { CellError } from "../workbook/cell";

type Rows = readonly (readonly unknown[])[];

const rowsOf = (value: unknown): Rows => (Array.isArray(value) ? (value as Rows) : [[value]]);

/** One row or column stands for all of them; beyond a longer one there is nothing. */
function at(rows: Rows, row: number, column: number): unknown {
  const line = rows[rows.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? argumentValue(new CellError("#N/A"), null) : value;
}

function together(given: readonly Rows[], take: (values: readonly unknown[]) => unknown): unknown[][] {
  const rows = Math.max(...given.map(({ length }) => length));
  const columns = Math.max(...given.map(([first = []]) => first.length));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => take(given.map((each) => at(each, row, column)))),
  );
}

const isError = (value: unknown) => typeof value === "object" && value !== null;
const folded = (value: unknown) => (typeof value === "string" ? value.toLowerCase() : (value ?? ""));

/**
 * `left=right` as Excel compares cells: case does not count, a text is never equal to a number, an error stays one.
 *
 * @param left a value, or rows of values
 * @param right the same
 * @returns rows of TRUE and FALSE
 * @example equals([["Acme"], ["other"]], "acme") //=> [[true], [false]]
 */
export function equals(left: unknown, right: unknown): unknown[][] {
  return together([rowsOf(left), rowsOf(right)], ([one, other]) =>
    isError(one) ? one : isError(other) ? other : folded(one) === folded(other),
  );
}

/**
 * `IF` for each cell on its own: what is not chosen does not matter, whatever it is.
 *
 * @param given condition, then and otherwise: values, rows of values, or promises of them
 * @returns rows, or a promise of them
 */
export function choose(given: readonly unknown[]): unknown {
  if (given.some((each) => each instanceof Promise)) return Promise.all(given).then(choose);
  const [condition, then, otherwise = false] = given;
  return together([condition, then, otherwise].map(rowsOf), ([asked, one, other]) =>
    isError(asked) ? asked : asked === true ? one : other,
  );
}
