import type { Day } from "../../rules/days";
import type { Policy } from "../../rules/policy";
import { monthWeights, WHOLE_MONTH } from "../monthWeights";
import { renewals } from "../renewals";

/** Days with support, both inclusive. */
export interface Covered {
  readonly from: Day;
  readonly to: Day;
}

/** The days that are looked at, both inclusive. */
export interface Span {
  readonly asOf: Day;
  readonly horizon: Day;
}

/** How much of a span is covered. */
export interface Coverage {
  /** A month counts as its covered days of all its days. */
  readonly months: number;
  readonly gapDays: number;
}

/**
 * Measures periods of support within a span.
 *
 * @param periods in order, without overlap
 * @param span first and last day that count
 * @example coverageOf([{ from: 2021-04-01, to: 2021-04-15 }], { asOf: 2021-04-01, horizon: 2021-05-31 })
 *   //=> { months: 0.5, gapDays: 46 }
 */
export function coverageOf(periods: readonly Covered[], { asOf, horizon }: Span): Coverage {
  let weight = 0;
  let days = 0;
  for (const { from, to } of periods) {
    const first = from > asOf ? from : asOf;
    const last = to < horizon ? to : horizon;
    if (first > last) continue;
    weight += monthWeights(first, last, "month").reduce((sum, month) => sum + month, 0);
    days += last - first + 1;
  }
  return { months: weight / WHOLE_MONTH, gapDays: horizon - asOf + 1 - days };
}

/** Renewals one after the other until a day is covered. */
export interface Followed {
  /** The last day with support. */
  readonly to: Day;
  readonly renewals: number;
}

/**
 * Renews in time, again and again, until a day is covered or the policy allows no more.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param horizon the day to be covered
 * @example follow(sparx-jp, 2022-04-30, 2023-12-31) //=> { to: 2024-04-30, renewals: 2 }
 */
export function follow(policy: Policy, end: Day, horizon: Day): Followed {
  let to = end;
  let count = 0;
  if (to >= horizon) return { to, renewals: count };
  for (const renewal of renewals(policy, end)) {
    if (renewal.kind !== "found") break;
    to = renewal.value.end;
    count += 1;
    if (to >= horizon) break;
  }
  return { to, renewals: count };
}
