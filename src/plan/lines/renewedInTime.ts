import { isoText, type Day } from "../../rules/days";
import type { Horizon } from "../horizon";
import type { PlannedLicence } from "../plannableList";
import { planSay } from "../planSaid";
import { counted, leftOut, type Counted } from "./counted";
import type { DuesOf } from "./dues";

/**
 * A licence in the line "all renew": renewed on the last day of each cycle, whatever its status. One that ended before
 * the first month has lapsed and is not counted.
 *
 * @param licence of a checked list
 * @param asOf the list's
 * @param horizon the plan's months
 * @param duesOf renewals within them
 */
export function renewedInTime(licence: PlannedLicence, asOf: Day, horizon: Horizon, duesOf: DuesOf): Counted {
  const { policy, end } = licence;
  const [first] = horizon.months;
  if (end === null || first === undefined) return leftOut(planSay("neverEnds", { policy: policy.id }));
  if (end < first) return leftOut(planSay("lapsedBefore", { end: isoText(end), first: isoText(first) }));
  const dues = duesOf.of(policy, end, 1);
  const renewed = counted(licence, dues);
  if (renewed.kind === "left out") return renewed;
  const remarks = [...renewed.remarks];
  if (end < asOf) remarks.push(planSay("countedAsRenewed", { end: isoText(end) }));
  if (dues.firstPayBy !== null && dues.firstPayBy < first) {
    remarks.push(planSay("firstPaidBefore", { end: isoText(end), payBy: isoText(dues.firstPayBy) }));
  }
  return { ...renewed, remarks };
}
