import { found, none, type Answer } from "../../rules/answers";
import type { Day } from "../../rules/days";
import { message } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import { lateCost, type LateCost } from "../late/lateCost";
import { cliffs, type LateDay } from "./cliffs";
import { firstLateDay } from "./firstLateDay";

/** One day on which lapsed support can be paid, what it covers, and what it costs. */
export interface ReinstateOption extends LateDay {
  /** Days from the payment to the end it gives, both inclusive: days of a gap that is paid for help nobody any more. */
  readonly daysCovered: number;
  /** Null where no price was given. */
  readonly cost: Answer<LateCost> | null;
}

export interface ReinstateInput {
  readonly end: Day;
  readonly asOf: Day;
  /** Price of one full term; null where nobody gave it. */
  readonly price: number | null;
}

/**
 * When to pay for lapsed support: today, on each day on which waiting gains a month or changes the price, and on the
 * last day.
 *
 * @param policy compiled policy
 * @param input support end, as-of date, price of one term
 * @returns options by day of payment, none before the day after the end; none or not stated as the policy says
 * Rules SPX-5, SPX-14, SPX-16, SPX-17; source: the policy's.
 * @example reinstateOptions(sparx-jp, { end: 2021-04-30, asOf: 2021-05-31, price: 14520 })
 *   //=> pay on 2021-05-31: covered to 2022-04-30, 335 days; on 2021-06-01: to 2022-05-31, 365 days; ...
 */
export function reinstateOptions(
  policy: Policy,
  { end, asOf, price }: ReinstateInput,
): Answer<readonly ReinstateOption[]> {
  if (policy["open ended"] === "yes") return none(message("openEnded", { policy: policy.id }));
  const from = firstLateDay(end, asOf);
  if (from.kind !== "found") return from;
  const waiting = cliffs(policy, end, from.value);
  if (waiting.kind !== "found") return waiting;
  const options = waiting.value.days.map(({ payOn, coveredTo }): ReinstateOption => ({
    payOn,
    coveredTo,
    daysCovered: Math.max(coveredTo - payOn + 1, 0),
    cost: price === null ? null : lateCost(policy, { end, paid: payOn, price, listPrice: null }),
  }));
  return found(options, waiting.because);
}
