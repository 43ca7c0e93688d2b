import fc from "fast-check";
import { cellsOf, type Shown } from "../callFunction";
import { anyBlock } from "./anyBlock";
import { anyCell, anyRange } from "./anyCell";
import { EVERY_FUNCTION, type Kind, type TestedFunction } from "./everyFunction";

type Range = readonly (readonly unknown[])[];

/** An argument: a range that is gone through cell by cell, or one that means one thing as a whole. */
interface Argument {
  readonly range: Range;
  readonly whole: boolean;
}

const cellByCell = (kind: Kind): fc.Arbitrary<Argument> => anyRange(kind).map((range) => ({ range, whole: false }));
const asAWhole = (range: fc.Arbitrary<Range>): fc.Arbitrary<Argument> =>
  range.map((rows) => ({ range: rows, whole: true }));

function anyArgument(kind: Kind): fc.Arbitrary<Argument> {
  if (kind === "dates") return asAWhole(anyRange(kind));
  // Declared as one cell: Excel hands over no more.
  if (kind === "language") return asAWhole(anyCell(kind).map((cell) => [[cell]]));
  return kind === "policy" ? fc.oneof(cellByCell(kind), asAWhole(anyBlock)) : cellByCell(kind);
}

const OUTSIDE = { error: "#N/A", sentence: expect.stringMatching(/no row or column|行や列/) as string };
// A list shows the sentence under "problem", beside it the error.
const OUTSIDE_LIST = [OUTSIDE, OUTSIDE, OUTSIDE.sentence, OUTSIDE, OUTSIDE, OUTSIDE];

/** The part of an argument that stands at one position of the spill; undefined outside it. */
function partAt({ range, whole }: Argument, row: number, column: number): Range | undefined {
  if (whole) return range;
  const columns = range[0]?.length ?? 0;
  const cells = range[range.length === 1 ? 0 : row];
  const at = columns === 1 ? 0 : column;
  return cells === undefined || at >= columns ? undefined : [[cells[at]]];
}

function rowAt({ id, call }: TestedFunction, args: readonly Argument[], row: number, column: number): Shown[] {
  const parts = args.map((argument) => partAt(argument, row, column));
  if (parts.includes(undefined)) return id === "CHECK_LICENCES" ? OUTSIDE_LIST : [OUTSIDE];
  return cellsOf(call, ...parts)[0] ?? [];
}

/** A row in the width of its neighbours: an error stands in every column, anything else is followed by blanks. */
function filledUp(row: readonly Shown[], width: number): Shown[] {
  const [first = ""] = row;
  const filler = row.length === 1 && typeof first === "object" ? first : "";
  return Array.from({ length: width }, (_, index) => row[index] ?? filler);
}

function expectedOf(tested: TestedFunction, args: readonly Argument[]): Shown[][] {
  const ranges = args.filter(({ whole }) => !whole).map(({ range }) => range);
  const height = Math.max(1, ...ranges.map((range) => range.length));
  const width = Math.max(1, ...ranges.map((range) => range[0]?.length ?? 0));
  const grid = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => rowAt(tested, args, row, column)),
  );
  if (tested.spills === "cell") return grid.map((rows) => rows.flat());
  const rows = grid.flat();
  return rows.map((row) => filledUp(row, Math.max(...rows.map(({ length }) => length))));
}

const spilling = EVERY_FUNCTION.filter(({ spills }) => spills !== null);

it.each(spilling.map((tested) => [tested.id, tested] as const))(
  "%s over ranges of any shapes gives what it gives cell by cell",
  (_, tested) => {
    fc.assert(
      fc.property(fc.tuple(...tested.kinds.map(anyArgument)), (args) => {
        const together = cellsOf(tested.call, ...args.map(({ range }) => range));
        expect(together).toEqual(expectedOf(tested, args));
      }),
      { numRuns: 150 },
    );
  },
);
