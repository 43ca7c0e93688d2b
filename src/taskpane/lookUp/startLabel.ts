import { describeAnchor } from "../../rules/language";
import type { Policy } from "../../rules/policy";

/**
 * What to call the date that a policy counts from: purchase, delivery, the start on a certificate.
 *
 * @returns undefined where the policy states no rule for its first end
 * @example startLabel(sparx-jp, "en") //=> "Purchase date"
 */
export function startLabel(policy: Policy, language: "en" | "ja"): string | undefined {
  const rule = policy["initial end"];
  return rule.kind === "stated" ? describeAnchor(rule.value.anchor, language) : undefined;
}
