import { checkPolicy, type FlatPolicy, type Policy } from "../../../src/rules/policy";
import { sentence } from "../../../src/rules/messages";

/** A policy that the test knows to be right. */
export function checkedPolicy(flat: FlatPolicy): Policy {
  const checked = checkPolicy({ id: "acme", ...flat });
  if (!checked.ok) throw new Error(sentence(checked.message, "en"));
  return checked.policy;
}

/** The sentence with which a policy is refused. */
export function refusal(flat: FlatPolicy): string {
  const checked = checkPolicy({ id: "acme", ...flat });
  if (checked.ok) throw new Error("the policy was accepted");
  return sentence(checked.message, "en");
}
