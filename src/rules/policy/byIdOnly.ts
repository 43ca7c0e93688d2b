import { foldText } from "./foldText";
import type { FlatPolicy } from "./schema";

/**
 * Whether a policy is off until somebody writes its id: what only resellers, articles and forums tell of a vendor is
 * nothing that a product's name should lead to unasked.
 *
 * @param flat policy as it is written down
 * @example byIdOnly({ id: "oracle-support", confidence: "reseller page" }) //=> true
 */
export function byIdOnly({ confidence = "" }: FlatPolicy): boolean {
  return foldText(typeof confidence === "string" ? confidence : confidence.en) === "reseller page";
}
