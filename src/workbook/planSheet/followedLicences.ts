import { renewals } from "../../money/renewals";
import { checkEnd } from "../../rules/answers";
import type { Day } from "../../rules/days";
import { bundledPolicies } from "../../rules/policies";
import type { Policy } from "../../rules/policy";

/**
 * Which licences the worksheet functions can follow through all their renewals: a single one that they cannot makes the
 * whole forecast an error. Those with the same policy and end are looked at once.
 */
export class FollowedLicences {
  private readonly known = new Map<Policy, Map<Day, boolean>>();

  /** @param until last day of the plan */
  constructor(private readonly until: Day) {}

  /**
   * @param policy compiled policy; one of the user's own has no id that a function knows
   * @param end support end, inclusive
   */
  has(policy: Policy, end: Day): boolean {
    let ends = this.known.get(policy);
    if (ends === undefined) this.known.set(policy, (ends = new Map<Day, boolean>()));
    let followed = ends.get(end);
    if (followed === undefined) ends.set(end, (followed = this.follow(policy, end)));
    return followed;
  }

  private follow(policy: Policy, end: Day): boolean {
    if (bundledPolicies.find(policy.id) !== policy || checkEnd(policy, end) !== undefined) return false;
    for (const { kind } of renewals(policy, end, this.until)) if (kind !== "found") return false;
    return true;
  }
}
