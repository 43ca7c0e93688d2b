import { renewBy } from "../../rules/answers";
import { isoText } from "../../rules/days";
import type { LicenceResults, Problem } from "../checkedList";
import { say } from "../said";
import type { Policy } from "../../rules/policy";
import type { ListFrame } from "./listFrame";

/**
 * A licence that ends and cannot be renewed: whoever plans a renewal has to buy again instead.
 *
 * @param frame the list
 * @param row row of the sheet
 * @param policy the row's
 * @param results its answers; an open-ended row has no end to plan for
 */
export function renewalProblems(
  frame: ListFrame,
  row: number,
  policy: Policy,
  results: LicenceResults | null,
): Problem[] {
  if (results?.supportEnd.kind !== "found") return [];
  const renewal = renewBy(policy, results.supportEnd.value);
  if (renewal.kind !== "none" || renewal.message.id !== "notRenewable") return [];
  const column = frame.columnOf("end") ?? frame.columnOf("start") ?? 0;
  const end = isoText(results.supportEnd.value);
  const place = { row, column, same: policy.id, found: end };
  return [frame.ruleProblem(renewal.message, "assumed", "certain", say("expectBoughtAgain", { end }), place)];
}
