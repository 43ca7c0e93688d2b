import { bundledPolicies } from "../../../rules/policies";
import { isRangeName } from "../../../workbook/isRangeName";
import { nameOfProduct } from "../own/nameOfProduct";

/**
 * The name that the block of a policy of a file has in a workbook.
 *
 * @param id of the policy
 * @returns the id; where Excel takes no such name, or a policy of the add-in is called so, one made of it
 * @example blockName("Acme_policy") //=> "Acme_policy"
 * @example blockName("sparx-jp") //=> "sparx_jp_own"
 */
export function blockName(id: string): string {
  return isRangeName(id) && bundledPolicies.findFlat(id) === undefined ? id : nameOfProduct(id);
}
