import type { CellError, PlainCell } from "./cell";
import { cellArgument } from "./cellArgument";
import { value, type Argument } from "./reading";
import { refuse } from "./refuse";

// Looked up once, as in broadcast.ts.
const { isFinite, isInteger } = Number;

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)$/;

/** A number, or the plain digits of one as text; undefined for anything else, and for what is no finite number. */
function numberIn(cell: PlainCell): number | undefined {
  if (typeof cell === "number") return isFinite(cell) ? cell : undefined;
  const folded = typeof cell === "string" ? cell.normalize("NFKC").trim() : "";
  return NUMBER.test(folded) ? numberIn(Number(folded)) : undefined;
}

const readNumber =
  (name: string) =>
  (cell: PlainCell): number | CellError =>
    numberIn(cell) ?? refuse("notANumber", name, cell);

/** A number: how many, or what one costs. */
export const number = (name: string): Argument<number> => cellArgument(name, readNumber(name));

/** An amount of money. Blank is nothing: desktop Excel hands over 0 for a blank cell and for 0 alike. */
export const amount = (name: string): Argument<number> => cellArgument(name, readNumber(name), value(0));

/** A whole number in a range. */
export const wholeNumber = (name: string, from: number, to: number): Argument<number> =>
  cellArgument(name, (cell) => {
    const number = numberIn(cell);
    const fits = number !== undefined && isInteger(number) && number >= from && number <= to;
    return fits ? number : refuse("notAWholeNumber", name, cell, { from, to });
  });

const PERCENT = /^(.+?)\s*%$/;

/** A rise of prices with each cycle: a fraction above -1, or text in per cent. */
export const uplift: Argument<number> = cellArgument("uplift", (cell) => {
  const [, percent] = typeof cell === "string" ? (PERCENT.exec(cell.normalize("NFKC").trim()) ?? []) : [];
  const number = numberIn(percent ?? cell);
  const fraction = number === undefined || percent === undefined ? number : number / 100;
  return fraction !== undefined && fraction > -1 ? fraction : refuse("notAnUplift", "uplift", cell);
});

/** A direction: -1 for on or before, 1 for on or after. */
export const direction: Argument<1 | -1> = cellArgument("direction", (cell) =>
  cell === 1 || cell === -1 ? cell : refuse("notADirection", "direction", cell),
);
