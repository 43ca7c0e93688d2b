import { serialOf, type Day } from "../rules/days";
import { monthIndex } from "./monthIndex";

/** How the months of a term share its cost: by covered days, or by covered days of the days that the month has. */
export type Basis = "month" | "day";

/** The weight of a wholly covered month: the least number that 28, 29, 30 and 31 divide, so that weights stay whole. */
export const WHOLE_MONTH = 377_580;

/**
 * What each month that a period touches weighs.
 *
 * @param start first day of the period
 * @param end last day, inclusive
 * @param basis `month`: covered days / days of the month, in parts of WHOLE_MONTH; `day`: covered days
 * @returns whole numbers, from the month of the start to the month of the end
 * @example monthWeights(2021-05-16, 2021-06-30, "day") //=> [16, 30]
 */
export function monthWeights(start: Day, end: Day, basis: Basis): number[] {
  const first = monthIndex(start);
  return Array.from({ length: monthIndex(end) - first + 1 }, (_, index) => {
    const opens = serialOf(0, first + index + 1, 1);
    const next = serialOf(0, first + index + 2, 1);
    const covered = Math.min(end + 1, next) - Math.max(start, opens);
    return basis === "day" ? covered : covered * (WHOLE_MONTH / (next - opens));
  });
}
