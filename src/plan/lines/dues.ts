import { amountOfCycle } from "../../money/amountOfCycle";
import { renewals } from "../../money/renewals";
import type { Day } from "../../rules/days";
import type { Message } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import type { Horizon } from "../horizon";
import type { Due } from "../plan";

/** The renewals of all licences with one policy and end. */
export interface Dues {
  /** Those that are to be paid within the plan. */
  readonly renewals: readonly Due[];
  /** Last day to pay the first renewal; null where there is none until the plan ends. */
  readonly firstPayBy: Day | null;
  /** Why there is no further renewal within the plan, and the end it would follow. */
  readonly stopped: { readonly end: Day; readonly why: Message } | null;
}

/** Follows licences through their renewals; those with the same policy and end, of which lists have many, once. */
export class DuesOf {
  private readonly known = new Map<Policy, Map<string, Dues>>();

  /**
   * @param horizon the plan's months
   * @param uplift rise of prices with each cycle, as a fraction
   */
  constructor(
    private readonly horizon: Horizon,
    private readonly uplift: number,
  ) {}

  /**
   * @param policy compiled policy
   * @param end support end from which it is renewed, inclusive
   * @param cycle of the first renewal: 1, or 2 after a reinstatement
   */
  of(policy: Policy, end: Day, cycle: number): Dues {
    let ofPolicy = this.known.get(policy);
    if (ofPolicy === undefined) this.known.set(policy, (ofPolicy = new Map<string, Dues>()));
    const key = `${end} ${cycle}`;
    let dues = ofPolicy.get(key);
    if (dues === undefined) ofPolicy.set(key, (dues = this.follow(policy, end, cycle)));
    return dues;
  }

  private follow(policy: Policy, from: Day, firstCycle: number): Dues {
    const dues: Due[] = [];
    let firstPayBy: Day | null = null;
    let reached = from;
    let cycle = firstCycle;
    for (const renewal of renewals(policy, from, this.horizon.lastDay)) {
      if (renewal.kind !== "found") {
        // What cannot be computed after the plan is not asked for.
        const stopped = reached <= this.horizon.lastDay ? { end: reached, why: renewal.message } : null;
        return { renewals: dues, firstPayBy, stopped };
      }
      const { payBy: day, start, end } = renewal.value;
      firstPayBy ??= day;
      const month = this.horizon.monthOf(day);
      if (month >= 0) dues.push({ day, month, cycle, factor: amountOfCycle(1, this.uplift, cycle), start, end });
      reached = end;
      cycle += 1;
    }
    return { renewals: dues, firstPayBy, stopped: null };
  }
}
