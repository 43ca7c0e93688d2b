/** An error in a cell, by the code that the cell shows. */
export interface ErrorCell {
  readonly err: string;
}

/** What a cell shows. */
export type Cell = number | string | boolean | ErrorCell;

/** A range, a value object, or a bare value; null is an omitted argument. */
export type CaseArgument = number | string | boolean | null | { readonly m: unknown[][] } | { readonly v: unknown };

/**
 * One call of a worksheet function and what it has to answer, as cases.json holds them: `f` is the function's id, `a`
 * its arguments, `e` the expected cells, `why` the rule behind it.
 */
export interface GoldenCase {
  readonly f: string;
  readonly a: readonly CaseArgument[];
  readonly e: ErrorCell | { readonly n: number } | { readonly s: string } | { readonly m: Cell[][] };
  readonly why: string;
}

/** The expected cells of a case as a range. */
export function expectedCells({ e }: GoldenCase): Cell[][] {
  if ("m" in e) return e.m;
  if ("n" in e) return [[e.n]];
  return [["s" in e ? e.s : { err: e.err }]];
}
