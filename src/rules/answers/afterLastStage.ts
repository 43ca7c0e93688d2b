import { isoText, type Day } from "../days";
import { message, type MessageId } from "../messages";
import type { Policy } from "../policy";
import { none, notStated, type Missing } from "./answer";
import type { StageOn } from "./stageOn";

const AFTER: Readonly<Record<Policy["after"], MessageId>> = {
  "buy new": "buyNew",
  upgrade: "buyUpgrade",
  "ask vendor": "askVendor",
};

/**
 * Why lapsed support cannot be taken up again on a day, and what to do instead.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param paid day of payment
 * @param reached no stage: after the last one, or not stated
 * @returns none where something is bought instead; not stated where only the vendor knows
 * Rules SPX-17, NJ-7, NEC-4; source: the policy's.
 */
export function afterLastStage(
  policy: Policy,
  end: Day,
  paid: Day,
  reached: Extract<StageOn, { kind: "over" | "not stated" }>,
): Missing {
  const ask = reached.kind === "not stated" || reached.after === "ask vendor";
  const id = ask ? "askVendor" : AFTER[reached.after];
  const reason = message(id, { policy: policy.id, end: isoText(end), paid: isoText(paid) });
  return ask ? notStated(reason, reached.because) : none(reason, reached.because);
}
