import type { Answer } from "../rules/answers";
import { message, type Language } from "../rules/messages";
import { displayLanguage } from "../workbook/capabilities";
import { BLANK_CELL, commonShape, fill, toRange, type Range } from "./broadcast";
import {
  CellError,
  cellWriter,
  failWith,
  notAvailable,
  readCell,
  wrongInput,
  type ColumnFormat,
  type Languages,
  type Result,
} from "./cell";
import { BLANK, type Argument, type Reading, type Values } from "./reading";

type Arguments = readonly Argument<unknown>[];

/** The arguments of one call: ranges to go through, and what was read once for the whole call. */
interface Call extends Languages {
  readonly ranges: readonly Range[];
  readonly fixed: readonly (Reading<unknown> | undefined)[];
}

/** Reads what is the same for all positions: blocks, lists, and arguments of one cell. */
export function openCall(kinds: Arguments, raw: readonly unknown[]): Call {
  const given = kinds.map((_, index) => toRange(raw[index]));
  const fixed = kinds.map(({ read, whole }, index) => {
    const range = given[index] ?? BLANK_CELL;
    const isOneCell = range.rows * range.columns === 1;
    return whole?.(range) ?? (isOneCell ? read(readCell(range.cells[0]?.[0])) : undefined);
  });
  const reading = fixed[kinds.findIndex(({ name }) => name === "language")];
  const asked = typeof reading === "object" && "value" in reading ? (reading.value as Language | null) : null;
  return {
    ranges: given.map((range, index) => (fixed[index] === undefined ? range : BLANK_CELL)),
    fixed,
    texts: asked ?? "en",
    sentences: asked ?? displayLanguage(),
  };
}

/** The values of one position: an error that came in goes first, then blank, then an error of ours. */
function readPosition(
  kinds: Arguments,
  { fixed }: Call,
  cells: readonly unknown[],
): unknown[] | typeof BLANK | CellError {
  const values: unknown[] = [];
  let blank = false;
  let refused: CellError | undefined;
  for (const [index, kind] of kinds.entries()) {
    const reading = fixed[index] ?? kind.read(readCell(cells[index]));
    if (reading === BLANK) blank = true;
    else if (!(reading instanceof CellError)) values.push(reading.value);
    else if (reading.reason === null) return reading;
    else refused ??= reading;
  }
  if (blank) return BLANK;
  return refused ?? values;
}

/** What an answer puts into cells. */
export function resultOf<T>(answer: Answer<T>): T | CellError {
  if (answer.kind === "found") return answer.value;
  return answer.kind === "wrong" ? wrongInput(answer.message) : notAvailable(answer.message);
}

/** One position's results: an error or a blank stands in every column. */
export function computePosition<A extends Arguments, R>(
  kinds: A,
  call: Call,
  cells: readonly unknown[],
  ask: (values: Values<A>) => Answer<R>,
): R | "" | CellError {
  const values = readPosition(kinds, call, cells);
  if (values === BLANK) return "";
  return values instanceof CellError ? values : resultOf(ask(values as Values<A>));
}

export const outside =
  (kinds: Arguments) =>
  (argument: number): CellError =>
    notAvailable(message("outsideArgument", { argument: kinds[argument]?.name ?? "" }));

/**
 * A worksheet function that gives one cell for each position of its arguments.
 *
 * @param kinds its arguments, in order
 * @param format how a number in its result is shown
 * @param ask the answer for one position's values
 * @returns the function as Excel calls it: ranges in, a range out; a one-cell call throws its error
 */
export function worksheetFunction<const A extends Arguments>(
  kinds: A,
  format: ColumnFormat,
  ask: (...values: Values<A>) => Answer<Result>,
): (...raw: unknown[]) => unknown[][] {
  return (...raw) => {
    const call = openCall(kinds, raw);
    const { rows, columns } = commonShape(call.ranges);
    const write = cellWriter(rows * columns, call);
    const compute = (cells: readonly unknown[]): Result =>
      computePosition(kinds, call, cells, (values) => ask(...values));
    if (rows * columns > 1) {
      return fill<unknown>(
        call.ranges,
        (cells) => write(compute(cells), format),
        (n) => write(outside(kinds)(n), format),
      );
    }
    const result = compute([]);
    if (result instanceof CellError) return failWith(result, call);
    return [[write(result, format)]];
  };
}
