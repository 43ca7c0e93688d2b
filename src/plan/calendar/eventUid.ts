import { rowHash } from "../../list/check/rowHash";
import { isoText, type Day } from "../../rules/days";
import { foldText } from "../../rules/policy";
import type { ActionKind } from "./actionKind";

/** What makes an event the same event in a later export. */
export interface EventIdentity {
  readonly kind: ActionKind;
  /** Which one of its kind, 1 for the first: a vendor may send several notices. */
  readonly number: number;
  readonly policyId: string;
  readonly end: Day;
  readonly channel: string | null;
  readonly owner: string;
}

const HEX_DIGITS = 14;

/**
 * The name by which calendar programs know an event again.
 *
 * It holds neither the day nor the licences: when the approval takes longer, or a licence joins, the event is brought
 * up to date. After a renewal the end is another one, and with it the event.
 *
 * @returns ASCII that needs no escapes; the owner is not readable in it
 * @example eventUid({ kind: "renewBy", number: 1, policyId: "sparx-jp", end: 2027-04-30, channel: null, owner: "青木" })
 *   //=> "renewBy-1-2027-04-30-1b236f81d4ef1b@licence-terms"
 */
export function eventUid({ kind, number, policyId, end, channel, owner }: EventIdentity): string {
  const hash = rowHash([kind, number, policyId, end, channel, foldText(owner)]);
  return `${kind}-${number}-${isoText(end)}-${hash.toString(16).padStart(HEX_DIGITS, "0")}@licence-terms`;
}
