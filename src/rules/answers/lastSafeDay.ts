import type { BusinessDays } from "../calendar";
import { clockText, toDay, type Day } from "../days";
import { describeStep } from "../language";
import { message, type LocalText } from "../messages";
import type { Policy } from "../policy";
import { found, wrong, type Answer, type Because } from "./answer";
import { businessDaysOf } from "./businessDaysOf";
import { cancelBy } from "./cancelBy";
import { versionOf } from "./inVersion";
import { outsideCalendar } from "./outsideCalendar";
import { projectedWords } from "./projectedWords";
import { reinstateBy } from "./reinstateBy";
import { renewBy } from "./renewBy";

/** The longest approval that can be asked for, in business days. */
export const LONGEST_APPROVAL = 60;

/** What is to be done in time, and how long it takes in the buyer's own house. */
export interface SafelyAsked {
  readonly aim: "renew" | "reinstate" | "cancel";
  /** The buyer's channel; null where it is not known: no clock time is assumed then. */
  readonly channel?: string | null;
  /** Business days that the approval takes, 0 to 60. */
  readonly approvalDays?: number;
  /** The policy's, with the caller's closed days. */
  readonly businessDays?: BusinessDays;
}

/** Until when to start, and until when the vendor must have it. */
export interface SafeDay {
  /** The last day on which the approval can begin; the last day to order where it takes no days. */
  readonly day: Day;
  /** The last business day on which the order, payment or notice can still arrive. */
  readonly orderBy: Day;
  /** The last day by the vendor's rule, business day or not. */
  readonly legal: Day;
  /** The policy's field with that rule, `late 1 until` for example. */
  readonly field: string;
  /** The policy, or the version of it, whose field that is. */
  readonly policy: Policy;
  /**
   * The clock time in the vendor's zone, as a fraction of a day, before which both days count: whole business days lie
   * between them. Null where none is stated for the channel, or no channel is given.
   */
  readonly cutOff: number | null;
  /** Holidays that are not official yet were counted with. */
  readonly projected: boolean;
  /** The policy names no public holidays: weekends, its closures and the caller's closed days are all that was counted. */
  readonly weekendsOnly: boolean;
}

const VENDORS_LAST_DAY: Readonly<
  Record<
    SafelyAsked["aim"],
    (policy: Policy, end: Day, channel: string | null, businessDays: BusinessDays) => Answer<number>
  >
> = { renew: renewBy, reinstate: reinstateBy, cancel: cancelBy };

const FIELD = "last safe day";
const ON_OR_BEFORE = { en: "that day or the last business day before it", ja: "その日、休業日なら直前の営業日" };
const WEEKENDS_ONLY = { en: " (the policy names no public holidays)", ja: "(ポリシーに祝日の指定なし)" };
const FOR_APPROVAL = { en: " for the approval", ja: "(承認にかかる日数)" };

const joined = (...texts: readonly LocalText[]): LocalText => ({
  en: texts.map(({ en }) => en).join(""),
  ja: texts.map(({ ja }) => ja).join(""),
});

function cutOffRemark(policy: Policy, cutOff: number): LocalText {
  const zone = { en: policy["time zone"].en, ja: policy["time zone"].ja };
  const inZone = (text: string) => (text === "" ? "" : ` (${text})`);
  return {
    en: `cut-off on that day: ${clockText(cutOff)}${inZone(zone.en)}`,
    ja: `当日の締切: ${clockText(cutOff)}${inZone(zone.ja)}`,
  };
}

function because(policy: Policy, safe: SafeDay, approvalDays: number): Because[] {
  const { day, orderBy, legal, cutOff } = safe;
  const certain = safe.projected ? projectedWords(policy) : safe.weekendsOnly ? WEEKENDS_ONLY : { en: "", ja: "" };
  const steps: Because[] = [{ field: FIELD, remark: joined(ON_OR_BEFORE, certain), from: legal, to: orderBy, term: 0 }];
  if (cutOff !== null) {
    const field = safe.field.replace("until", "cut-off");
    steps.push({ field, remark: cutOffRemark(policy, cutOff), from: orderBy, to: orderBy, term: 0 });
  }
  if (approvalDays > 0) {
    const step = { kind: "shift", sign: -1, amount: approvalDays, unit: "business day" } as const;
    const earlier = { en: describeStep(step, null, "en"), ja: describeStep(step, null, "ja") };
    steps.push({ field: FIELD, remark: joined(earlier, FOR_APPROVAL), from: orderBy, to: day, term: 0 });
  }
  return steps;
}

/**
 * The last day on which one can safely begin: from the vendor's last day back to a business day, on which the order,
 * payment or notice must arrive, and from there back over the business days that one's own approval takes.
 *
 * The vendor's last day is that of `renewBy`, `reinstateBy` or `cancelBy`; one that falls on a closed day moves back,
 * never forward. The channel's cut-off stays with the business day so reached, since an order after hours is handled on
 * the next one.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param asked renewing, reinstating or cancelling, channel, approval in business days, business days
 * @returns the days and the clock time; none or not stated where the policy has no such last day; wrong for an approval
 *   that is no whole number from 0 to 60, an unknown channel, or an end that the policy cannot have
 * Rules SPX-4, SPX-14, SPX-15, NEC-4; source: the policy's.
 * @example lastSafeDay(sparx-jp, 2023-12-31, { aim: "renew", approvalDays: 5 })
 *   //=> { day: 2023-12-22, orderBy: 2023-12-29, legal: 2023-12-31, cutOff: null, ... }
 */
export function lastSafeDay(policy: Policy, end: Day, asked: SafelyAsked): Answer<SafeDay> {
  const { aim, channel = null, approvalDays = 0, businessDays = businessDaysOf(policy) } = asked;
  if (!Number.isInteger(approvalDays) || approvalDays < 0 || approvalDays > LONGEST_APPROVAL) {
    return wrong(message("notApprovalDays", { found: String(approvalDays) }));
  }
  const last = VENDORS_LAST_DAY[aim](policy, end, channel, businessDays);
  if (last.kind !== "found") return last;
  const legal = toDay(Math.floor(last.value));
  try {
    const orderBy = businessDays.onOrBefore(legal);
    const day = businessDays.add(orderBy, -approvalDays);
    const safe: SafeDay = {
      day,
      orderBy,
      legal,
      field: last.because.at(-1)?.field ?? FIELD,
      policy: versionOf(last)?.policy ?? policy,
      cutOff: last.value > legal ? last.value - legal : null,
      projected: [day, orderBy, legal].some((counted) => businessDays.projected(counted)),
      weekendsOnly: policy.calendar === undefined,
    };
    return found(safe, [...last.because, ...because(policy, safe, approvalDays)]);
  } catch (error) {
    return outsideCalendar(error, legal);
  }
}
