import { found, type Answer, type Missing, type Wrong } from "../rules/answers";
import { CellError, failWith } from "./cell";
import { readList, type ListKind } from "./readList";
import type { Argument, Values } from "./reading";
import { refuseRanges, writeTable, type Formats, type Table } from "./table";
import { computePosition, openCall, resultOf } from "./worksheetFunction";

/** What keeps the whole list from an answer: the item at `index`. */
export interface ItemProblem {
  readonly kind: "item";
  readonly index: number;
  readonly answer: Missing | Wrong;
}

/**
 * A worksheet function that takes a list and answers with one table.
 *
 * @param list the arguments that make the list, first in order
 * @param once the arguments after them, of one cell each
 * @param formats how numbers are shown, column by column; the last format repeats
 * @param ask the answer for the list and the values, or the item that keeps it from one
 * @returns the function as Excel calls it; errors are thrown, naming the row of the list; a blank in a required
 *   argument of one cell gives one blank cell
 */
export function listFunction<
  const L extends readonly Argument<unknown>[],
  const O extends readonly Argument<unknown>[],
  Item extends object,
>(
  list: ListKind<L, Item>,
  once: O,
  formats: Formats,
  ask: (items: readonly Item[], ...values: Values<O>) => Answer<Table> | ItemProblem,
): (...raw: unknown[]) => unknown[][] {
  return (...raw) => {
    const call = openCall(once, raw.slice(list.kinds.length));
    const refused = refuseRanges(once, call.ranges);
    if (refused !== undefined) return failWith(refused, call);
    const values = computePosition(once, call, [], (read) => found(read));
    if (values instanceof CellError) return failWith(values, call);
    if (values === "") return [[""]];
    const read = readList(list, raw);
    if (read instanceof CellError) return failWith(read, call);
    const answer = ask(read.items, ...values);
    if (answer.kind === "item") return failWith(read.inRow(answer.index, answer.answer.message), call);
    const table = resultOf(answer);
    return table instanceof CellError ? failWith(table, call) : writeTable(table, formats, call);
  };
}
