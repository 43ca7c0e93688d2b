import { toRange } from "../../src/functions/broadcast";
import { CellError, readCell, sentenceOf } from "../../src/functions/cell";
import { BLANK, type Argument } from "../../src/functions/reading";

/** What a cell is read as: the value, "blank", or the sentence of the error. */
export function read<T>(argument: Argument<T>, cell: unknown): T | string {
  const reading = argument.read(readCell(cell));
  if (reading instanceof CellError) return reading.reason === null ? reading.code : sentenceOf(reading, "en");
  return reading === BLANK ? BLANK : reading.value;
}

/** The same for a range that is read as a whole; undefined where it is not. */
export function readWhole<T>(argument: Argument<T>, range: unknown): T | string | undefined {
  const reading = argument.whole?.(toRange(range));
  if (reading instanceof CellError) return reading.reason === null ? reading.code : sentenceOf(reading, "en");
  return reading === undefined || reading === BLANK ? reading : reading.value;
}

/** An error value as hosts hand it over. */
export const incoming = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
