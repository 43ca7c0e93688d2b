import { bundledPolicies } from "../rules/policies";

/**
 * What a policy is called in the pane: its product, and its id to tell it from others of the same product.
 *
 * @param id of a policy
 * @returns the id alone where no bundled policy has it
 * @example policyName("sparx-jp", "en") //=> "Enterprise Architect (sparx-jp)"
 */
export function policyName(id: string, language: "en" | "ja"): string {
  const product = bundledPolicies.findFlat(id)?.["product"];
  if (product === undefined) return id;
  return `${typeof product === "string" ? product : product[language]} (${id})`;
}
