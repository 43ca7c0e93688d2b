import { found, none, renewBy, wrong, type Answer } from "../rules/answers";
import { isoText, type Day } from "../rules/days";
import { message } from "../rules/messages";
import type { Policy } from "../rules/policy";
import { amountOfCycle } from "./amountOfCycle";
import { finiteAmount } from "./finiteAmount";
import { periodMonths } from "./periodMonths";
import { renewals, type Renewal } from "./renewals";

/** One renewal to come: its length in months, and what it costs; null where no price is given. */
export interface ScheduledRenewal extends Renewal {
  readonly months: number;
  readonly amount: number | null;
}

/** What a renewal costs. */
export interface RenewalPrice {
  readonly quantity: number;
  /** Null where it is not known. */
  readonly unitPrice: number | null;
  /** Rise of the price with each cycle, as a fraction. */
  readonly uplift: number;
}

/** As many as a forecast has months at most; a day typed as "for ever" would give thousands of rows. */
export const MOST_RENEWALS = 1200;

/**
 * The renewals of a licence that are to be paid until a day, each without a gap and paid on its last day.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param until last day to pay that is asked for
 * @param price the k-th renewal costs quantity x unit price x (1 + uplift)^(k-1)
 * @returns one renewal or more; none where the first is due later, and where there is no end; what the rules answer
 *   where a renewal cannot be computed
 * Rules SPX-4, SPX-11, NEC-4, NJ-2; source: the policy's.
 * @example renewalSchedule(sparx-jp, 2026-04-30, 2027-12-31, price)
 *   //=> pay by 2026-04-30 for 2026-05-01 to 2027-04-30, pay by 2027-04-30 for 2027-05-01 to 2028-04-30
 */
export function renewalSchedule(
  policy: Policy,
  end: Day,
  until: Day,
  { quantity, unitPrice, uplift }: RenewalPrice,
): Answer<readonly ScheduledRenewal[]> {
  const schedule: ScheduledRenewal[] = [];
  for (const renewal of renewals(policy, end, until)) {
    if (renewal.kind !== "found") return renewal;
    if (schedule.length === MOST_RENEWALS) {
      const values = { policy: policy.id, most: MOST_RENEWALS, until: isoText(until) };
      return wrong(message("tooManyRenewals", values));
    }
    const amount = finiteAmount(amountOfCycle(quantity * (unitPrice ?? 0), uplift, schedule.length + 1));
    if (amount.kind !== "found") return amount;
    const months = periodMonths(renewal.value.start, renewal.value.end);
    schedule.push({ ...renewal.value, months, amount: unitPrice === null ? null : amount.value });
  }
  if (schedule.length > 0) return found(schedule);
  const due = renewBy(policy, end);
  if (due.kind !== "found") return due;
  return none(message("nothingDue", { policy: policy.id, until: isoText(until), due: isoText(due.value) }));
}
