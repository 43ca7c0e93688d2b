import type { CellError } from "./cell";
import type { Range } from "./broadcast";
import type { PlainCell } from "./cell";

/** What an argument's cell was read as: a value, blank, or an error. */
export type Reading<T> = { readonly value: T } | typeof BLANK | CellError;

export const BLANK = "blank";

export const value = <T>(read: T): Reading<T> => ({ value: read });

/** One argument of a worksheet function: what it is called in sentences, and how its cells are read. */
export interface Argument<T> {
  readonly name: string;
  /** Reads one cell; positions of a range are read one by one. */
  readonly read: (cell: PlainCell) => Reading<T>;
  /** Reads the range as a whole, where it means one thing (a policy block, a list of holidays); else undefined. */
  readonly whole?: (range: Range) => Reading<T> | undefined;
}

/** The values that arguments give, in their order. */
export type Values<A extends readonly Argument<unknown>[]> = {
  [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};
