import { found, wrong, type Answer } from "../rules/answers";
import { isoText, type Day } from "../rules/days";
import { message } from "../rules/messages";
import { decimalOf, MOST_DIGITS, numberOf, roundedQuotient, wholeDigits } from "./decimal";
import { monthIndex } from "./monthIndex";
import { monthWeights, type Basis } from "./monthWeights";

/** A cost that belongs to a period, and the months that are asked for. */
export interface SpreadCost {
  readonly amount: number;
  /** First and last day of the period, both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** Any day of the first month. */
  readonly firstMonth: Day;
  /** How many months. */
  readonly months: number;
  readonly basis: Basis;
  /** Decimals of each part; below zero for tens, hundreds and so on. */
  readonly decimals: number;
}

/** The part of an amount that the first months of its period have used up, in tens that all of them share. */
function usedUp(amount: number, decimals: number): { of: (weight: number, total: number) => bigint; places: number } {
  const exact = decimalOf(amount);
  // Finer parts than a cell can hold would not add up in it.
  const finest = Math.min(decimals, MOST_DIGITS - wholeDigits(exact));
  const places = Math.max(exact.places, finest, 0);
  const whole = exact.digits * 10n ** BigInt(places - exact.places);
  const unit = 10n ** BigInt(places - finest);
  return {
    places,
    of: (weight, total) =>
      weight === total ? whole : roundedQuotient(whole * BigInt(weight), BigInt(total) * unit) * unit,
  };
}

/**
 * The expense of each month out of a cost that was paid for a period: what is used up by the end of the month, rounded
 * halves away from zero, less what was used up before it. So the months of the period add up to the amount exactly.
 *
 * @param cost amount, period and months
 * @returns one amount a month, zero outside the period; wrong where the period ends before it starts
 * @example spreadCost({ amount: 100, start: 2021-05-01, end: 2021-07-31, firstMonth: 2021-04-01, months: 5, ... })
 *   //=> [0, 33, 34, 33, 0]
 */
export function spreadCost(cost: SpreadCost): Answer<readonly number[]> {
  const { start, end } = cost;
  if (end < start) return wrong(message("endBeforeStart", { end: isoText(end), start: isoText(start) }));
  let total = 0;
  const reached = [0, ...monthWeights(start, end, cost.basis).map((weight) => (total += weight))];
  const share = usedUp(cost.amount, cost.decimals);
  const before = monthIndex(cost.firstMonth) - monthIndex(start);
  return found(
    Array.from({ length: cost.months }, (_, row) => {
      const from = reached[before + row];
      const to = reached[before + row + 1];
      if (from === undefined || to === undefined) return 0;
      return numberOf({ digits: share.of(to, total) - share.of(from, total), places: share.places });
    }),
  );
}
