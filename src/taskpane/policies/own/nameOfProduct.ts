import { isRangeName } from "../../../workbook/isRangeName";
import { suggestedName } from "../ownPolicy";

/**
 * A name for the cells of a policy about a product.
 *
 * @param product as somebody typed it, perhaps nothing
 * @returns a name that Excel takes
 * @example nameOfProduct("Acme Designer 9") //=> "Acme_Designer_9_own"
 * @example nameOfProduct("365") //=> "Policy_365_own"
 */
export function nameOfProduct(product: string): string {
  const words = product.trim();
  if (words === "") return "Policy_own";
  const name = suggestedName(words);
  return isRangeName(name) ? name : `Policy_${name}`;
}
