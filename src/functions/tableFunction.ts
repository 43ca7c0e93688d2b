import type { Answer } from "../rules/answers";
import { CellError, failWith } from "./cell";
import type { Argument, Values } from "./reading";
import { refuseRanges, writeTable, type Formats, type Table } from "./table";
import { computePosition, openCall } from "./worksheetFunction";

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
  formats: Formats,
  ask: (...values: Values<A>) => Answer<Table>,
): (...raw: unknown[]) => unknown[][] {
  return (...raw) => {
    const call = openCall(kinds, raw);
    const refused = refuseRanges(kinds, call.ranges);
    if (refused !== undefined) return failWith(refused, call);
    const table = computePosition(kinds, call, [], (values) => ask(...values));
    if (table instanceof CellError) return failWith(table, call);
    return table === "" ? [[""]] : writeTable(table, formats, call);
  };
}
