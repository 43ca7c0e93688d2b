import type { Day } from "../../rules/days";
import type { LocalText, Message } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import { coverageOf, follow, type Coverage, type Covered } from "./coverage";

/** What can be done about support that ends, in the words a cell shows. */
export const OPTION_WORDS = {
  renew: { en: "Renew now", ja: "今更新する" },
  reinstate: { en: "Let lapse, reinstate", ja: "失効させて再開する" },
  buyNew: { en: "Buy new", ja: "新規購入する" },
  drop: { en: "Drop", ja: "更新しない" },
} as const satisfies Record<string, LocalText>;

export type Option = keyof typeof OPTION_WORDS;

/** One way to go on, measured from the as-of date to the horizon. */
export interface ComparedOption {
  readonly option: Option;
  /** Null where nothing is paid, or where the option is not there. */
  readonly payOn: Day | null;
  /** Null where the option is not there, or gives an end that is not stated. */
  readonly coverage: Coverage | null;
  /** All payments for support that begins until the horizon; null where a price is missing. */
  readonly total: number | null;
  /** What is lost in the gap, by the policy. */
  readonly lost: LocalText | null;
  /** Why the option is not there, why it has no price, or what comes after its last day. */
  readonly remarks: readonly Message[];
}

export interface CompareInput {
  readonly end: Day;
  readonly asOf: Day;
  /** Last day that counts. */
  readonly horizon: Day;
  /** Price of one term renewed in time. */
  readonly renewalPrice: number;
  /** Price of one reinstated term, without what the late stage adds; null for the renewal price. */
  readonly reinstatePrice: number | null;
  /** Price of a new licence; null where nobody gave it. */
  readonly newPrice: number | null;
}

/** An option that is not there, and why. */
export const gone = (option: Option, why: Message): ComparedOption => ({
  option,
  payOn: null,
  coverage: null,
  total: null,
  lost: null,
  remarks: [why],
});

/** What the policy says is lost while there is no support; null where there is no gap. */
export function lostOn(policy: Policy, { gapDays }: Coverage): LocalText | null {
  const { en, ja } = policy["lost on lapse"];
  return gapDays === 0 || en.length === 0 ? null : { en: en.join("; "), ja: ja.join("; ") };
}

/** Support that is still left, then what was paid for, renewed in time until the horizon. */
export function paidOption(
  policy: Policy,
  input: CompareInput,
  paid: { option: Option; payOn: Day; from: Day; to: Day; price: number | null; remarks: readonly Message[] },
): ComparedOption {
  const { end, asOf, horizon, renewalPrice } = input;
  const { option, payOn, from, to, price, remarks } = paid;
  const followed = follow(policy, to, horizon);
  const left: Covered[] = asOf <= end ? [{ from: asOf, to: end }] : [];
  const coverage = coverageOf([...left, { from, to: followed.to }], input);
  const total = price === null ? null : price + followed.renewals * renewalPrice;
  return { option, payOn, coverage, total, lost: lostOn(policy, coverage), remarks };
}
