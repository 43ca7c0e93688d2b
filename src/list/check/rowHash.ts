import type { CellValue } from "../listInput";

const FIRST = 0x811c9dc5;
const SECOND = 0x9747b28c;
const FACTOR = 0x01000193;
const OTHER_FACTOR = 0x85ebca6b;
const BITS_32 = 2 ** 32;
const BITS_21 = 2 ** 21;

/**
 * A number for the cells of a row, equal for equal cells. Kept instead of the cells themselves: joined texts of 50,000
 * rows fill the memory of a task pane for nothing.
 *
 * @param cells in their order; blanks count
 * @returns whole number below 2^53; different cells share one so rarely that whoever finds it twice looks again
 */
export function rowHash(cells: readonly CellValue[]): number {
  let [one, other] = [FIRST, SECOND];
  for (const cell of cells) {
    const text = cell === null ? "" : String(cell);
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place);
      one = Math.imul(one ^ code, FACTOR);
      other = Math.imul(other ^ code, OTHER_FACTOR) + one;
    }
    one = Math.imul(one ^ 1, FACTOR);
    other = Math.imul(other ^ 1, OTHER_FACTOR);
  }
  return (one >>> 0) + ((other >>> 0) % BITS_21) * BITS_32;
}
