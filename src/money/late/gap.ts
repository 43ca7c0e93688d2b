import { addDays, lastDayOfTerm, type Day } from "../../rules/days";
import type { BackPay } from "../../rules/policy";

/** Days without support, both inclusive. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
}

/** The days between an end and a payment; null where the payment follows the end at once or comes before it. */
export function gapBetween(end: Day, paid: Day): Gap | null {
  return paid <= end + 1 ? null : { from: addDays(end, 1), to: addDays(paid, -1) };
}

/** The part of a gap that a cap leaves to be charged. */
export function cappedGap(gap: Gap, cap: BackPay["cap"]): Gap {
  if (cap === null) return gap;
  const { count, unit } = cap;
  const last =
    unit === "day" ? addDays(gap.from, count - 1) : lastDayOfTerm(gap.from, unit === "year" ? count * 12 : count);
  return last < gap.to ? { from: gap.from, to: last } : gap;
}

export const daysIn = ({ from, to }: Gap): number => to - from + 1;

/**
 * How many months of a gap have begun, counted from its first day.
 *
 * @example monthsBegun({ from: 2021-05-01, to: 2021-06-01 }) //=> 2
 */
export function monthsBegun({ from, to }: Gap): number {
  let months = 1;
  while (lastDayOfTerm(from, months) < to) months += 1;
  return months;
}
