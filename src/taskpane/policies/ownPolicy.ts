import { writeBlock } from "../../rules/policy";
import type { FlatPolicy } from "../../rules/policy";

/**
 * A name to begin with for somebody's own version of a policy.
 *
 * @example suggestedName("sparx-jp") //=> "sparx_jp_own"
 */
export function suggestedName(id: string): string {
  return `${id.replace(/[^\p{L}\p{N}]+/gu, "_")}_own`;
}

/**
 * A policy as the block from which somebody makes their own: under its name, and said to be theirs, so that no answer
 * passes for the vendor's.
 *
 * @param flat the policy to begin with
 * @param name of the new one
 * @param language which of two texts to write
 * @returns rows of field and text
 */
export function ownPolicy(flat: FlatPolicy, name: string, language: "en" | "ja"): [string, string][] {
  return writeBlock({ ...flat, id: name, confidence: "own" }, language);
}
