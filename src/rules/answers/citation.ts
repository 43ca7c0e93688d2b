import type { Language } from "../messages";
import type { Policy } from "../policy";

/**
 * Where the rules of a policy are written.
 *
 * @param policy its source and address, either of which may be missing
 * @param remarks what is to be known of the source, in that language
 * @param language "en" or "ja"
 * @returns one line; empty where there is nothing to say
 * @example citation(sparx-jp, ["rules for payments from 2018-10-01"], "en")
 *   //=> "Renewing and reinstating support, https://... (rules for payments from 2018-10-01)"
 */
export function citation(policy: Policy, remarks: readonly string[], language: Language): string {
  const where = [policy.source[language], policy["source address"].en].filter((part) => part !== "").join(", ");
  return remarks.length === 0 ? where : `${where} (${remarks.join(language === "en" ? "; " : "、")})`.trim();
}
