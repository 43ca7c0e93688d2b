/** Something to time, and how many rows it goes through. */
export interface Subject {
  readonly name: string;
  readonly rows: number;
  /** Waited for where it is a promise. */
  run(): unknown;
  /** Puts things back; not timed. */
  after?(): unknown;
}

/** Median nanoseconds a row, and the spread it was found in. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

const ROUNDS = 9;

/**
 * Times subjects side by side: in turn, round by round, so that a machine that slows down slows them all.
 *
 * @param subjects each is run once to warm up, then in every round
 * @returns nanoseconds a row
 */
export async function measure(subjects: readonly Subject[]): Promise<Figure[]> {
  const times = subjects.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [index, subject] of subjects.entries()) {
      // What the subject before left behind is not this one's to clean up.
      globalThis.gc?.();
      const start = process.hrtime.bigint();
      await subject.run();
      const perRow = Number(process.hrtime.bigint() - start) / subject.rows;
      if (round >= 0) times[index]?.push(perRow);
      await subject.after?.();
    }
  }
  return subjects.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b);
    const at = (place: number): number => sorted[Math.min(sorted.length - 1, Math.floor(place))] ?? Number.NaN;
    return { name, median: at(sorted.length / 2), fastest: at(0), slowest: at(sorted.length) };
  });
}
