import { message } from "../rules/messages";
import { bundledPolicies } from "../rules/policies";
import { writeBlock } from "../rules/policy";
import { language as languageArgument, optional, text } from "./arguments";
import { tableFunction } from "./tableFunction";

const answer = tableFunction([text("policy"), optional(languageArgument)], ["plain"], (name, language) => {
  const flat = bundledPolicies.findFlat(name);
  if (flat !== undefined) return { kind: "found", value: writeBlock(flat, language ?? "en"), because: [] };
  const nearest = bundledPolicies.nearestIds(name);
  return { kind: "wrong", message: message("unknownPolicy", { found: `"${name}"`, nearest }) };
});

/**
 * A bundled policy, without its notes and examples, as a two-column block that every function takes in place of an id
 *
 * @customfunction POLICY
 * @param policy Policy id or one of its names
 * @param [language] Language of the texts: "en" (default) or "ja"
 * @returns Rows of field and text; names of fields and rule text are the same in both languages
 * @remarks Errors: #VALUE! for an unknown policy.
 * @remarks Notes and examples, with which no function computes, are shown by the task pane (Policies).
 * @remarks Source: the policy's.
 * @example =TERM.POLICY("sparx-jp") spills the block; copy it as values, change it, use it
 */
export function POLICY(policy: any, language?: any): any[][] {
  return answer(policy, language);
}
