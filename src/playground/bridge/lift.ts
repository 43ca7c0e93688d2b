import { NullValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { takesRange, type Parameter } from "../host/metadata";
import { errorValue } from "./errorValue";
import { spilled } from "./result";

/**
 * Calls a function once for each cell where a range was given for a single value, as Excel does, and spills the answers.
 *
 * @param values the arguments in Univer
 * @param parameters the function's parameters, in order
 * @param call answers for arguments without such ranges
 * @returns the answer, or the spilled answers
 */
export function lift(
  values: readonly BaseValueObject[],
  parameters: readonly Parameter[],
  call: (values: readonly BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  const ranges = values.map((value, index) => {
    const parameter = parameters[index];
    return parameter && !takesRange(parameter) && value.isArray() ? (value as ArrayValueObject) : undefined;
  });
  const rowCount = Math.max(1, ...ranges.map((range) => range?.getRowCount() ?? 1));
  const columnCount = Math.max(1, ...ranges.map((range) => range?.getColumnCount() ?? 1));
  const answerAt = (row: number, column: number) =>
    call(
      values.map((value, index) => {
        const range = ranges[index];
        return range ? cellAt(range, row, column) : value;
      }),
    );
  if (rowCount === 1 && columnCount === 1) return answerAt(0, 0);
  return spilled(
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_unused, column) => firstCell(answerAt(row, column))),
    ),
  );
}

/** One row or one column repeats; beyond a longer range there is #N/A. */
function cellAt(range: ArrayValueObject, row: number, column: number): BaseValueObject {
  const fromRow = range.getRowCount() === 1 ? 0 : row;
  const fromColumn = range.getColumnCount() === 1 ? 0 : column;
  if (fromRow >= range.getRowCount() || fromColumn >= range.getColumnCount()) return errorValue("#N/A");
  return range.get(fromRow, fromColumn) ?? NullValueObject.create();
}

/** A cell of a spilled range cannot itself spill: Excel keeps the first value. */
function firstCell(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value;
}
