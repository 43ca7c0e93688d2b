import { message } from "../rules/messages";
import { CellError, cellWriter, failWith, wrongInput, type ColumnFormat, type Result } from "./cell";
import type { Argument, Values } from "./reading";
import { computePosition, openCall } from "./worksheetFunction";
import type { Answer } from "../rules/answers";

type Table = readonly (readonly Result[])[];

/**
 * A worksheet function that is asked once and answers with a table.
 *
 * @param kinds its arguments, in order; those that are not read as a whole take one cell
 * @param formats how numbers are shown, column by column; the last format repeats
 * @param ask the answer for its values
 * @returns the function as Excel calls it; errors are thrown, a blank in a required argument gives one blank cell
 */
export function tableFunction<const A extends readonly Argument<unknown>[]>(
  kinds: A,
  formats: readonly [ColumnFormat, ...ColumnFormat[]],
  ask: (...values: Values<A>) => Answer<Table>,
): (...raw: unknown[]) => unknown[][] {
  return (...raw) => {
    const call = openCall(kinds, raw);
    for (const [index, { rows, columns }] of call.ranges.entries()) {
      if (rows * columns === 1) continue;
      const argument = kinds[index]?.name ?? "";
      return failWith(wrongInput(message("oneCellOnly", { argument, found: rows * columns })), call);
    }
    const table = computePosition(kinds, call, [], (values) => ask(...values));
    if (table instanceof CellError) return failWith(table, call);
    if (table === "") return [[""]];
    const write = cellWriter(table.length * formats.length, call);
    return table.map((row) =>
      row.map((cell, column) => write(cell, formats[Math.min(column, formats.length - 1)] ?? formats[0])),
    );
  };
}
