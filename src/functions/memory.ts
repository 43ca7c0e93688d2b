// Serials of dates up to the year 2447, and small numbers: looked up by index instead of by hash.
const INDEXED = 200_000;
const MOST_REMEMBERED = 100_000;
// For a handful of cells computing is cheaper than setting up a memory.
const WORTH_REMEMBERING = 200;

/** What a value gives, computed or remembered. */
export interface Lookup<R> {
  get(value: unknown): R;
}

/** Remembers what a value gave: a list of licences has a million rows, but only some thousand different dates. */
class Memory<R> implements Lookup<R> {
  private readonly byIndex: (R | undefined)[] = new Array<R | undefined>(INDEXED);
  private readonly byValue = new Map<unknown, R>();

  constructor(private readonly compute: (value: unknown) => R) {}

  get(value: unknown): R {
    if (typeof value === "number" && value >= 0 && value < INDEXED && value === (value | 0)) {
      return (this.byIndex[value] ??= this.compute(value));
    }
    // Value objects are made anew for every cell: remembering them would only cost memory.
    if (typeof value === "object") return this.compute(value);
    const known = this.byValue.get(value);
    if (known !== undefined) return known;
    const result = this.compute(value);
    if (this.byValue.size < MOST_REMEMBERED) this.byValue.set(value, result);
    return result;
  }
}

/**
 * Looks up what the cells of a range give.
 *
 * @param cells how many there are
 * @param compute from a cell to what it gives, the same for equal cells; must not be undefined
 */
export function memoryFor<R>(cells: number, compute: (value: unknown) => R): Lookup<R> {
  return cells >= WORTH_REMEMBERING ? new Memory(compute) : { get: compute };
}
