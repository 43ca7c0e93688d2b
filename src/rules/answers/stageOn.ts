import type { BusinessDays } from "../calendar";
import type { Day } from "../days";
import type { LateStage, Policy } from "../policy";
import type { Because, Wrong } from "./answer";
import { applyRule } from "./applyRule";

/** Where a day after the support end falls among the late stages of a policy. */
export type StageOn =
  | { readonly kind: "stage"; readonly stage: LateStage; readonly number: number; readonly because: readonly Because[] }
  /** After the last stage, or the policy has none at all. */
  | { readonly kind: "over"; readonly because: readonly Because[] }
  | { readonly kind: "not stated"; readonly field: string; readonly because: readonly Because[] }
  | Wrong;

/**
 * The late stage that holds on a day.
 *
 * @param policy compiled policy; no stage at all means that the source is silent
 * @param end support end, inclusive
 * @param day a day after it
 * @param businessDays the policy's, with the caller's closed days
 * @returns the first stage whose last day is not before `day`
 */
export function stageOn(policy: Policy, end: Day, day: Day, businessDays?: BusinessDays): StageOn {
  let because: readonly Because[] = [];
  for (const [index, stage] of policy.late.entries()) {
    const number = index + 1;
    const field = `late ${number} until`;
    if (stage.until.kind === "no limit") return { kind: "stage", stage, number, because };
    if (stage.until.kind === "none") return { kind: "over", because };
    const until = applyRule(policy, field, stage.until, end, { businessDays });
    if (until.kind === "wrong") return until;
    if (until.kind !== "found") return { kind: "not stated", field, because };
    because = until.because;
    if (day <= until.value) return { kind: "stage", stage, number, because };
  }
  return policy.late.length === 0 ? { kind: "not stated", field: "late 1 until", because } : { kind: "over", because };
}
