import type { Answer } from "../../../src/rules/answers";
import { isoText, toDay } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";

/** A bundled policy that the test knows to be there. */
export function bundled(id: string): Policy {
  const policy = bundledPolicies.find(id);
  if (policy === undefined) throw new Error(id);
  return policy;
}

/** The day of an answer as text; for other answers their kind and sentence. */
export function said(answer: Answer<number>): string {
  if (answer.kind === "found") return isoText(toDay(Math.floor(answer.value)));
  return `${answer.kind}: ${sentence(answer.message, "en")}`;
}
