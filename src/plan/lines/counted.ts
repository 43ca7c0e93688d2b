import { isoText } from "../../rules/days";
import type { Course, Reinstatement } from "../plan";
import type { PlannedLicence } from "../plannableList";
import { planSay, type PlanSaid } from "../planSaid";
import type { Dues } from "./dues";

/** How a licence counts in a line: with what it pays and what was assumed for that, or not at all. */
export type Counted =
  | { readonly kind: "counted"; readonly course: Course; readonly remarks: readonly PlanSaid[] }
  | { readonly kind: "left out"; readonly why: PlanSaid };

export const leftOut = (why: PlanSaid): Counted => ({ kind: "left out", why });

/**
 * A licence with its renewals, if there are any and their price is known.
 *
 * @param licence of a checked list
 * @param dues its renewals within the plan
 * @param reinstatement that they follow, or null
 * @returns left out where the first renewal cannot be computed; where a later one cannot, counted until then
 */
export function counted(
  licence: PlannedLicence,
  { renewals, firstPayBy, stopped }: Dues,
  reinstatement: Reinstatement | null = null,
): Counted {
  const paysNothing = firstPayBy === null && reinstatement === null;
  if (paysNothing && stopped !== null) return leftOut(stopped.why);
  // Support that outlasts the plan costs nothing in it, whatever its price.
  if (!paysNothing && licence.price.kind === "unpriced") return leftOut(licence.price.why);
  const remarks = stopped === null ? [] : [planSay("countedUntil", { end: isoText(stopped.end) }), stopped.why];
  return { kind: "counted", course: { licence, reinstatement, renewals }, remarks };
}
