import type { BusinessDays } from "../calendar";
import type { Day } from "../days";
import type { LocalText } from "../messages";
import { isSilentStage, type LateStage, type Policy } from "../policy";
import type { Because, Wrong } from "./answer";
import { applyRule } from "./applyRule";
import { heldVersions } from "./inVersion";
import { isSame } from "./isSame";

/** Where a day after the support end falls among the late stages of a policy. */
export type StageOn =
  | {
      readonly kind: "stage";
      readonly stage: LateStage;
      readonly number: number;
      /** The source tells what holds, but not until when: that the day still falls into it is not certain. */
      readonly openEnded: boolean;
      readonly because: readonly Because[];
    }
  /** After the last stage, or the policy has none at all; and what is left to do then. */
  | { readonly kind: "over"; readonly after: Policy["after"]; readonly because: readonly Because[] }
  | { readonly kind: "not stated"; readonly field: string; readonly because: readonly Because[] }
  | Wrong;

const NO_LAST_DAY: LocalText = {
  en: "no last day is stated for this: ask the vendor whether it still holds",
  ja: "最終日の記載なし: まだ可能かどうかは販売元に確認",
};

function stageIn(policy: Policy, end: Day, day: Day, businessDays: BusinessDays | undefined): StageOn {
  let because: readonly Because[] = [];
  for (const [index, stage] of policy.late.entries()) {
    const number = index + 1;
    const field = `late ${number} until`;
    if (stage.until.kind === "no limit") return { kind: "stage", stage, number, openEnded: false, because };
    if (stage.until.kind === "not stated") {
      if (isSilentStage(stage)) return { kind: "not stated", field, because };
      const remark = { field, remark: NO_LAST_DAY, from: end, to: null, term: 0 };
      return { kind: "stage", stage, number, openEnded: true, because: [...because, remark] };
    }
    if (stage.until.kind === "none") return { kind: "over", after: policy.after, because };
    const until = applyRule(policy, field, stage.until, end, { businessDays });
    if (until.kind === "wrong") return until;
    if (until.kind !== "found") return { kind: "not stated", field, because };
    because = until.because;
    if (day <= until.value) return { kind: "stage", stage, number, openEnded: false, because };
  }
  return policy.late.length === 0
    ? { kind: "not stated", field: "late 1 until", because }
    : { kind: "over", after: policy.after, because };
}

/**
 * The late stage that holds on a day.
 *
 * @param policy compiled policy; no stage at all means that the source is silent
 * @param end support end, inclusive
 * @param day a day after it, on which it is paid
 * @param businessDays the policy's, with the caller's closed days
 * @returns the first stage whose last day is not before `day`, or is not stated while other things of the stage are; not
 *   stated as well where no version of the policy is known of the day, or several may hold that do not say the same
 */
export function stageOn(policy: Policy, end: Day, day: Day, businessDays?: BusinessDays): StageOn {
  if (policy.versions.length === 0) return stageIn(policy, end, day, businessDays);
  const { versions } = heldVersions(policy, { bought: null, paid: day });
  const [first, ...others] = versions.map((version) => stageIn(version.policy, end, day, businessDays));
  if (first === undefined) return { kind: "not stated", field: "valid from", because: [] };
  if (others.every((other) => isSame(other, first))) return first;
  return { kind: "not stated", field: "version by", because: [] };
}
