import type { Day } from "../../rules/days";
import type { Horizon } from "../horizon";
import type { PlannedLicence } from "../plannableList";
import { continuation } from "./continuation";
import { counted, leftOut, type Counted } from "./counted";
import type { DuesOf } from "./dues";

/**
 * A licence in the line "as the status says": renewed in time where it can be, else reinstated on the as-of date where
 * it can be, and renewed from then on.
 *
 * @param licence of a checked list
 * @param asOf the list's
 * @param horizon the plan's months
 * @param duesOf renewals within them
 */
export function asStatusSays(licence: PlannedLicence, asOf: Day, horizon: Horizon, duesOf: DuesOf): Counted {
  const { policy } = licence;
  const way = continuation(licence, asOf);
  if (way.kind === "renew") return counted(licence, duesOf.of(policy, way.end, 1));
  if (way.kind === "reinstate") {
    const reinstatement = { ...way.cost, day: asOf, month: 0, end: way.end };
    return counted(licence, duesOf.of(policy, way.end, 2), reinstatement);
  }
  // How it goes on after the plan is not asked.
  const outlasts = licence.end !== null && licence.end > horizon.lastDay;
  return outlasts
    ? { kind: "counted", course: { licence, reinstatement: null, renewals: [] }, remarks: [] }
    : leftOut(way.why);
}
