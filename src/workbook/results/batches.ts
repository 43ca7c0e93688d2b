import type { Pace } from "../pace";

/** Bytes of one request, well below the 5 MB that Excel takes on the web, and quick to put into JSON. */
const MOST_BYTES = 1_000_000;
/** Kana and kanji take three bytes each. */
const BYTES_A_CHARACTER = 3;
const BYTES_A_NUMBER = 12;

const bytesOf = (cell: unknown): number =>
  typeof cell === "string" ? 3 + cell.length * BYTES_A_CHARACTER : BYTES_A_NUMBER;

/**
 * Splits rows into batches that Excel takes at once.
 *
 * @param rows cells, row by row; made only when their batch is, so that not all exist at the same time
 * @param pace gives the page its turns while rows are made
 * @param most bytes of a batch; a single row may be larger
 * @yields rows that follow each other, and the place of the first
 */
export async function* batches<T>(
  rows: Iterable<readonly T[]>,
  pace: Pace,
  most = MOST_BYTES,
): AsyncGenerator<{ readonly first: number; readonly rows: (readonly T[])[] }> {
  let first = 0;
  let batch: (readonly T[])[] = [];
  let bytes = 0;
  for (const row of rows) {
    if (pace.isDue) await pace.rest();
    const size = row.reduce((sum: number, cell) => sum + bytesOf(cell), 2);
    if (batch.length > 0 && bytes + size > most) {
      yield { first, rows: batch };
      first += batch.length;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield { first, rows: batch };
}
