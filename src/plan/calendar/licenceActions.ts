import type { BusinessDays } from "../../rules/calendar";
import {
  lastSafeDay,
  nextAction,
  noticeDates,
  renewBy,
  renewedEnd,
  renewFrom,
  versionOf,
  type Answer,
  type Found,
  type SafeDay,
} from "../../rules/answers";
import { isoText, type Day } from "../../rules/days";
import { message, type Message } from "../../rules/messages";
import type { Policy, PolicyVersion } from "../../rules/policy";
import type { ActionKind } from "./actionKind";

/** Something to do on a day. */
export interface DatedAction {
  readonly kind: ActionKind;
  /** Which one of its kind, 1 for the first. */
  readonly number: number;
  readonly day: Day;
  /** The policy's field that gives the day. */
  readonly field: string;
  /** The version of the policy that gives it, where there are several. */
  readonly version?: PolicyVersion | undefined;
  /** How far ahead to begin; only where there is a last day to order or pay. */
  readonly safe?: SafeDay;
  /** Support had lapsed on the as-of date. */
  readonly lapsed: boolean;
}

/** The days of a licence that are still to come, or why there are none. */
export type LicenceActions =
  | { readonly kind: "dated"; readonly actions: readonly DatedAction[] }
  | { readonly kind: "left out"; readonly why: Message };

/** Whose days are asked for, and from when on. */
export interface ActionsAsked {
  readonly policy: Policy;
  readonly end: Day;
  readonly channel: string | null;
  readonly asOf: Day;
  readonly approvalDays: number;
  /** The policy's, with the caller's closed days. */
  readonly businessDays: BusinessDays;
}

/** The vendor's last day and, where it is an earlier one, the last day to begin. */
function withSafeDay(
  safe: Answer<SafeDay>,
  kinds: { readonly safely: ActionKind; readonly last: ActionKind; readonly both: boolean },
  lapsed: boolean,
): DatedAction[] {
  if (safe.kind !== "found") return [];
  const { day, legal, field } = safe.value;
  const last = { kind: kinds.last, number: 1, day: legal, field, version: versionOf(safe), safe: safe.value, lapsed };
  return kinds.both && day < legal ? [{ ...last, kind: kinds.safely, day }, last] : [last];
}

/** What the rules say of the vendor's last days. */
interface LastDays {
  readonly renewal: Answer<Day>;
  readonly cancelling: Answer<SafeDay>;
  readonly reinstating: Answer<SafeDay>;
}

function whyNone(lapsed: boolean, asked: ActionsAsked, { renewal, cancelling, reinstating }: LastDays): Message {
  const { policy, end, asOf } = asked;
  if (!lapsed && cancelling.kind === "found") {
    const cancel = isoText(cancelling.value.legal);
    return message("renewsItself", { policy: policy.id, end: isoText(end), cancel });
  }
  if (!lapsed && cancelling.kind === "not stated") return cancelling.message;
  const answers = lapsed ? [reinstating, renewedEnd(policy, end, asOf)] : [renewal, reinstating];
  for (const answer of answers) if (answer.kind !== "found") return answer.message;
  // Only a ladder of one's own whose last stage ends before an earlier one comes here.
  return message("askVendor", { policy: policy.id, end: isoText(end), paid: isoText(asOf) });
}

/**
 * The days from the as-of date on, on which something is to be done about a licence.
 *
 * A licence that renews by itself has a day to cancel by and none to renew by: whoever keeps it has nothing to order.
 * A last safe day that is the vendor's last day itself is not entered twice. The last safe day of a reinstatement is
 * entered only for support that has lapsed; its last day always, since it is what is left when a renewal is missed.
 *
 * @param asked policy, support end, channel, as-of date, approval in business days, business days
 * @returns at least one day; or why there is none: open-ended, refused by the policy, not stated, or all passed
 * Rules as in renewFrom, noticeDates, lastSafeDay and nextAction; source: the policy's.
 * @example licenceActions({ policy: sparx-jp, end: 2027-04-30, asOf: 2027-04-01, approvalDays: 5, ... })
 *   //=> notice 2027-04-10, safeToRenew 2027-04-22, renewBy 2027-04-30, reinstateBy 2030-04-30
 */
export function licenceActions(asked: ActionsAsked): LicenceActions {
  const { policy, end, channel, asOf, approvalDays, businessDays } = asked;
  const renewal = renewBy(policy, end);
  const house = { channel, approvalDays, businessDays };
  const cancelling = lastSafeDay(policy, end, { aim: "cancel", ...house });
  const byHand = cancelling.kind === "none";
  const lapsed = asOf > (byHand && renewal.kind === "found" ? renewal.value : end);
  const opens = renewFrom(policy, end);
  const notices = noticeDates(policy, end);
  const renewing = lastSafeDay(policy, end, { aim: "renew", ...house });
  const reinstating = lastSafeDay(policy, end, { aim: "reinstate", ...house });
  const next = nextAction(policy, end, asOf);
  const refused = [renewal, opens, notices, renewing, cancelling, reinstating, next].find(
    ({ kind }) => kind === "wrong",
  );
  if (refused?.kind === "wrong") return { kind: "left out", why: refused.message };
  const actions: DatedAction[] = [];
  const add = (kind: ActionKind, days: readonly Day[], field: string, answer: Found<unknown>) => {
    const version = versionOf(answer);
    for (const [index, day] of days.entries()) actions.push({ kind, number: index + 1, day, field, version, lapsed });
  };
  if (opens.kind === "found") add("windowOpens", [opens.value], "renewal opens", opens);
  if (notices.kind === "found") add("notice", notices.value, "notices", notices);
  if (byHand) {
    actions.push(...withSafeDay(renewing, { safely: "safeToRenew", last: "renewBy", both: true }, lapsed));
  } else {
    actions.push(...withSafeDay(cancelling, { safely: "safeToCancel", last: "cancelBy", both: true }, lapsed));
  }
  if (next.kind === "found" && next.value.action === "buyNewBy" && next.value.on !== null) {
    add("buyNewBy", [next.value.on], "renewed end", next);
  }
  actions.push(...withSafeDay(reinstating, { safely: "safeToReinstate", last: "reinstateBy", both: lapsed }, lapsed));
  const toCome = actions.filter(({ day }) => day >= asOf);
  if (toCome.length > 0) return { kind: "dated", actions: toCome };
  return { kind: "left out", why: whyNone(lapsed, asked, { renewal, cancelling, reinstating }) };
}
