import { lateCost, type LateCost } from "../../money/late/lateCost";
import { renewedEnd } from "../../rules/answers";
import { isoText, type Day } from "../../rules/days";
import { message } from "../../rules/messages";
import type { PlannedLicence } from "../plannableList";
import { planSay, type PlanSaid } from "../planSaid";

/** What keeps a licence's support going, as its status says on the as-of date. */
export type Continuation =
  | { readonly kind: "renew"; readonly end: Day }
  /** The end that a reinstatement on the as-of date gives, and what it costs. */
  | { readonly kind: "reinstate"; readonly end: Day; readonly cost: LateCost }
  | { readonly kind: "no"; readonly why: PlanSaid };

const no = (why: PlanSaid): Continuation => ({ kind: "no", why });

function reinstated({ policy, price }: PlannedLicence, end: Day, asOf: Day): Continuation {
  const next = renewedEnd(policy, end, asOf);
  if (next.kind !== "found") return no(next.message);
  if (next.value < asOf) {
    const values = { policy: policy.id, paid: isoText(asOf), end: isoText(next.value) };
    return no(planSay("reinstatedTooShort", values));
  }
  if (price.kind === "unpriced") return no(price.why);
  const cost = lateCost(policy, { end, paid: asOf, price: price.amount, listPrice: null });
  if (cost.kind !== "found") return no(cost.message);
  return { kind: "reinstate", end: next.value, cost: cost.value };
}

/**
 * How a licence goes on as its status says: active and renewable ones are renewed in time, reinstatable ones reinstated
 * on the as-of date.
 *
 * @param licence of a checked list
 * @param asOf the list's
 * @returns the way, or why there is none: ended, ask the vendor, not renewable, no price for a reinstatement
 * @example continuation(ea, 2021-06-01) //=> { kind: "reinstate", end: 2022-05-31, cost: { total: 14520, ... } }
 */
export function continuation(licence: PlannedLicence, asOf: Day): Continuation {
  const { policy, end, results } = licence;
  const { status, renewBy } = results;
  if (status.kind !== "found") return no(status.message);
  if (end === null || status.value === "openEnded") return no(planSay("neverEnds", { policy: policy.id }));
  // Where the last stage is over, its own sentence says what to do instead.
  if (end < asOf) return reinstated(licence, end, asOf);
  if (renewBy.kind !== "found") return no(renewBy.message);
  if (renewBy.value < asOf) {
    return no(message("renewalClosed", { policy: policy.id, closes: isoText(renewBy.value) }));
  }
  return { kind: "renew", end };
}
