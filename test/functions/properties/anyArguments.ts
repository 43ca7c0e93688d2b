import fc from "fast-check";
import { anyBlock } from "./anyBlock";
import { anyCell, anyRange } from "./anyCell";
import { anyThing } from "./anyThing";
import type { TestedFunction } from "./everyFunction";

// What is in no cell of Excel: rows that are none, empty and short rows, lists without rows.
const anyRows = fc.array(fc.oneof(anyThing, fc.array(anyThing, { maxLength: 3 })), { maxLength: 3 });

/** Arguments for a function: they mostly fit, so that calls get far, and are else anything at all. */
export function anyArguments({ kinds, spills }: TestedFunction): fc.Arbitrary<unknown[]> {
  const all = kinds.map((kind) => {
    const cell = anyCell(kind).map((value) => [[value]]);
    return fc.oneof(
      // A function that is asked once refuses larger ranges: most of its calls would end there.
      { weight: 6, arbitrary: spills === null && kind !== "dates" ? cell : anyRange(kind) },
      { weight: kind === "policy" ? 3 : 0, arbitrary: anyBlock },
      { weight: 1, arbitrary: anyRange(kind) },
      { weight: 1, arbitrary: anyThing },
      { weight: 1, arbitrary: anyRows },
    );
  });
  return fc
    .record({ args: fc.tuple(...all), given: fc.integer({ min: 1, max: kinds.length }) })
    .map(({ args, given }) => args.slice(0, Math.max(given, kinds.length - 2)));
}
