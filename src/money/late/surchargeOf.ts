import { found, notStated, type Answer } from "../../rules/answers";
import { message } from "../../rules/messages";
import type { Policy, Surcharge, SurchargePart } from "../../rules/policy";

/** What a surcharge can be a share of. */
export interface SurchargeBases {
  readonly renewal: number;
  /** Null where nobody gave it. */
  readonly listPrice: number | null;
  /** Price of the gap, asked for only where a part needs it. */
  readonly gapPrice: () => Answer<number>;
  readonly gapMonths: number;
}

function partOf(policy: Policy, part: SurchargePart, bases: SurchargeBases): Answer<number> {
  if (part.kind !== "share") {
    if (part.currency !== null) {
      const money = `${part.amount} ${part.currency}`;
      return notStated(message("surchargeInCurrency", { policy: policy.id, money }));
    }
    return found(part.kind === "fixed" ? part.amount : part.amount * bases.gapMonths);
  }
  const share = part.percent / 100;
  if (part.of === "renewal") return found(bases.renewal * share);
  if (part.of === "list price") {
    if (bases.listPrice === null) return notStated(message("listPriceMissing", { policy: policy.id }));
    return found(bases.listPrice * share);
  }
  const gap = bases.gapPrice();
  return gap.kind === "found" ? found(gap.value * share) : gap;
}

/**
 * What a surcharge comes to: its one part, or the largest of several.
 *
 * @param policy whose surcharge it is, for the message
 * @param surcharge its parts
 * @param bases what the parts are shares of
 * @returns amount; not stated where a part names another currency or a base that nobody gave
 * @example surchargeOf(acme, [{ kind: "fixed", amount: 100, currency: null }], bases) //=> 100
 */
export function surchargeOf(policy: Policy, surcharge: Surcharge, bases: SurchargeBases): Answer<number> {
  let largest = 0;
  for (const part of surcharge) {
    const amount = partOf(policy, part, bases);
    if (amount.kind !== "found") return amount;
    largest = Math.max(largest, amount.value);
  }
  return found(largest);
}
