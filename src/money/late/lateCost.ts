import { afterLastStage, found, inVersion, notStated, stageOn, wrong, type Answer } from "../../rules/answers";
import { isoText, lastDayOfTerm, type Day } from "../../rules/days";
import { message } from "../../rules/messages";
import { pickTerm, type LateStage, type Policy } from "../../rules/policy";
import { finiteAmount } from "../finiteAmount";
import { cappedGap, daysIn, gapBetween, monthsBegun, type Gap } from "./gap";
import { surchargeOf } from "./surchargeOf";

/** A payment for support that has ended. */
export interface LatePayment {
  readonly end: Day;
  readonly paid: Day;
  /** Price of one full term renewed in time. */
  readonly price: number;
  /** Price of a new licence, for surcharges that are a share of it; null where nobody gave it. */
  readonly listPrice: number | null;
}

/** What a late payment comes to, part by part. */
export interface LateCost {
  /** Number of the late stage that holds. */
  readonly stage: number;
  readonly backPay: number;
  readonly surcharge: number;
  /** Price, back pay and surcharge together. */
  readonly total: number;
}

const ZERO = found(0);

/** The price of a gap, counted in the unit that the stage or the policy states. */
function gapPrice(policy: Policy, stage: LateStage, gap: Gap | null, price: number): Answer<number> {
  if (gap === null) return ZERO;
  const months = pickTerm(stage.terms ?? policy["renewal terms"], null, policy.id, true);
  if (typeof months !== "number") return wrong(months);
  const own = stage["back pay"].kind === "stated" ? stage["back pay"].value : undefined;
  const charged = cappedGap(gap, own?.cap ?? null);
  const unit = own?.unit ?? { months: "month", days: "day", none: null, "not stated": null }[policy.proration];
  if (unit === "month") return found((price * monthsBegun(charged)) / months);
  if (unit === "day") {
    const daysOfTerm = lastDayOfTerm(gap.from, months) - gap.from + 1;
    return found((price * daysIn(charged)) / daysOfTerm);
  }
  const values = { policy: policy.id, from: isoText(charged.from), to: isoText(charged.to) };
  return notStated(message("gapPriceNotStated", values));
}

/** The price of a term in a stage. */
function termPrice(policy: Policy, stage: LateStage, { price, listPrice }: LatePayment): Answer<number> {
  if (stage.price.kind !== "stated") return notStated(message("priceNotStated", { policy: policy.id }));
  if (stage.price.value.kind === "renewal") return found(price);
  if (listPrice === null) return notStated(message("listPriceMissing", { policy: policy.id }));
  return found((listPrice * stage.price.value.percent) / 100);
}

function backPayOf(policy: Policy, stage: LateStage, gap: Gap | null, price: number): Answer<number> {
  const backPay = stage["back pay"];
  if (backPay.kind === "not stated") return notStated(message("backPayNotStated", { policy: policy.id }));
  return backPay.kind === "none" || backPay.value.gap === "eaten" ? ZERO : gapPrice(policy, stage, gap, price);
}

function surchargeFor(policy: Policy, stage: LateStage, gap: Gap | null, payment: LatePayment): Answer<number> {
  const { surcharge } = stage;
  if (surcharge.kind === "not stated") return notStated(message("surchargeNotStated", { policy: policy.id }));
  if (surcharge.kind === "none") return ZERO;
  return surchargeOf(policy, surcharge.value, {
    renewal: payment.price,
    listPrice: payment.listPrice,
    gapPrice: () => gapPrice(policy, stage, gap, payment.price),
    gapMonths: gap === null ? 0 : monthsBegun(gap),
  });
}

/**
 * What it costs to take up support again after its end: the price of a term, the gap where it is paid on top, and the
 * surcharge of the late stage that holds on the day of payment.
 *
 * @param policy compiled policy
 * @param payment end, day of payment (after the end), prices
 * @returns amounts in the currency of the prices; none after the last stage; not stated where the source does not say
 *   what is charged, or names another currency
 * Rules SPX-5, SPX-16, SPX-17; source: the policy's.
 * @example lateCost(sparx-jp, { end: 2021-04-30, paid: 2021-06-01, price: 14520, listPrice: null })
 *   //=> { stage: 1, backPay: 0, surcharge: 0, total: 14520 }
 */
export function lateCost(policy: Policy, payment: LatePayment): Answer<LateCost> {
  return inVersion(policy, { bought: null, paid: payment.paid }, (version) => costIn(version, payment));
}

function costIn(policy: Policy, payment: LatePayment): Answer<LateCost> {
  const { end, paid } = payment;
  const reached = stageOn(policy, end, paid);
  if (reached.kind === "wrong") return reached;
  if (reached.kind !== "stage") return afterLastStage(policy, end, paid, reached);
  const { stage, number, because } = reached;
  const price = termPrice(policy, stage, payment);
  if (price.kind !== "found") return price;
  const gap = gapBetween(end, paid);
  const backPay = backPayOf(policy, stage, gap, payment.price);
  if (backPay.kind !== "found") return backPay;
  const surcharge = surchargeFor(policy, stage, gap, payment);
  if (surcharge.kind !== "found") return surcharge;
  const total = finiteAmount(price.value + backPay.value + surcharge.value);
  if (total.kind !== "found") return total;
  return found({ stage: number, backPay: backPay.value, surcharge: surcharge.value, total: total.value }, because);
}
