import type { Day } from "../days";

const DAYS_IN_PAGE = 1024;
const PAGE_BITS = 10;

/**
 * Keeps the answers of a question about days. A list of a million rows asks about a few thousand days; an answer
 * found once is then one array access instead of a search.
 *
 * @param answer asked once a day; returns a whole number other than 0 that fits 32 bits
 * @returns the same question with its answers kept
 * @throws what `answer` throws, each time anew
 */
export function rememberByDay<Answer extends number>(answer: (day: Day) => Answer): (day: Day) => Answer {
  // Pages are made when first touched: the days of one list lie close together, those to the year 9999 do not.
  const pages: (Int32Array | undefined)[] = [];
  return (day) => {
    const page = (pages[day >> PAGE_BITS] ??= new Int32Array(DAYS_IN_PAGE));
    const at = day & (DAYS_IN_PAGE - 1);
    // 0 marks an answer that is not known yet.
    return (page[at] || (page[at] = answer(day))) as Answer;
  };
}
