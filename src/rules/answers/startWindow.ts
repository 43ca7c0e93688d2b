import type { Day } from "../days";
import { message } from "../messages";
import type { Policy } from "../policy";
import { found, none, type Answer } from "./answer";
import { applyRule } from "./applyRule";
import { checkStart } from "./checkStart";
import { inVersion } from "./inVersion";

/**
 * The earliest and the latest day on which support may start.
 *
 * @param policy compiled policy
 * @param date the delivery, certificate or agreed date
 * @returns two days; none where any day is allowed; not stated as the policy says
 * Rule NEC-6; source: the policy's.
 * @example startWindow(nec-pp-nvidia-vgpu, 2024-09-09) //=> [2024-09-09, 2024-10-09]
 */
export function startWindow(policy: Policy, date: Day): Answer<readonly [Day, Day]> {
  return inVersion(policy, { bought: date, paid: date }, (version) => windowIn(version, date));
}

function windowIn(policy: Policy, date: Day): Answer<readonly [Day, Day]> {
  const refused = checkStart(policy, date);
  if (refused !== undefined) return refused;
  if (policy["start earliest"].kind === "none" && policy["start latest"].kind === "none") {
    return none(message("anyDay", { policy: policy.id }));
  }
  const earliest = applyRule(policy, "start earliest", policy["start earliest"], date);
  if (earliest.kind !== "found") return earliest;
  const latest = applyRule(policy, "start latest", policy["start latest"], date);
  if (latest.kind !== "found") return latest;
  return found([earliest.value, latest.value], [...earliest.because, ...latest.because]);
}
