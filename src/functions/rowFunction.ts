import type { Answer } from "../rules/answers";
import type { Language } from "../rules/messages";
import { commonShape, fill } from "./broadcast";
import { CellError, cellWriter, failWith, type ColumnFormat, type Result } from "./cell";
import type { Argument, Values } from "./reading";
import { computePosition, openCall, outside } from "./worksheetFunction";

type Row = readonly Result[];

/**
 * A worksheet function that gives one row of cells for each position of its arguments, row by row of the range.
 *
 * @param kinds its arguments, in order
 * @param formats how numbers are shown, column by column; rows may be longer, the last format repeats
 * @param ask the answer for one position's values
 * @param refuse the row of a position that has an error, in the language the call asks for; left out: the error in
 *   every cell of its row, and thrown from a call for one position
 * @returns the function as Excel calls it; a blank fills its row, short rows are filled up with blanks
 */
export function rowFunction<const A extends readonly Argument<unknown>[]>(
  kinds: A,
  formats: readonly [ColumnFormat, ...ColumnFormat[]],
  ask: (...values: Values<A>) => Answer<Row>,
  refuse?: (error: CellError, language: Language) => Row,
): (...raw: unknown[]) => unknown[][] {
  return (...raw) => {
    const call = openCall(kinds, raw);
    const { rows, columns } = commonShape(call.ranges);
    const refused = (error: CellError): Row | CellError => refuse?.(error, call.texts) ?? error;
    const results = fill<Row | "" | CellError>(
      call.ranges,
      (cells) => {
        const result = computePosition(kinds, call, cells, (values) => ask(...values));
        return result instanceof CellError ? refused(result) : result;
      },
      (argument) => refused(outside(kinds)(argument)),
    ).flat();
    const [first] = results;
    if (rows * columns === 1 && first instanceof CellError) return failWith(first, call);
    const width = results.reduce((widest, row) => (Array.isArray(row) ? Math.max(widest, row.length) : widest), 1);
    const write = cellWriter(results.length * width, call);
    const formatOf = (column: number): ColumnFormat => formats[Math.min(column, formats.length - 1)] ?? formats[0];
    return results.map((row) =>
      Array.from({ length: width }, (_, column) =>
        write(typeof row === "object" && !(row instanceof CellError) ? (row[column] ?? "") : row, formatOf(column)),
      ),
    );
  };
}
