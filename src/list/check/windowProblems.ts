import { startWindow } from "../../rules/answers";
import { isoText } from "../../rules/days";
import type { Policy } from "../../rules/policy";
import type { Problem } from "../checkedList";
import type { DateRole } from "../columnRole";
import type { RowDates } from "./anchorDate";
import type { ListFrame } from "./listFrame";

/** The dates that a start window is counted from, by their word in rule text. */
const ROLE_OF: Readonly<Record<string, DateRole>> = {
  delivered: "delivered",
  certificate: "certificateStart",
  purchased: "purchased",
};

/**
 * A start outside the days that the policy allows, where the list has both the start and the date that the window is
 * counted from.
 *
 * @param frame the list
 * @param row row of the sheet
 * @param policy the row's
 * @param dates the row's date cells
 */
export function windowProblems(frame: ListFrame, row: number, policy: Policy, dates: RowDates): Problem[] {
  const rule = policy["start earliest"];
  const column = frame.columnOf("start");
  const role = rule.kind === "stated" ? ROLE_OF[rule.value.anchor] : undefined;
  const [from, start] = [role && dates[role], dates.start];
  if (column === undefined || from?.kind !== "day" || start?.kind !== "day") return [];
  const window = startWindow(policy, from.day);
  if (window.kind !== "found") return [];
  const [earliest, latest] = window.value;
  if (start.day >= earliest && start.day <= latest) return [];
  const values = { policy: policy.id, earliest: isoText(earliest), latest: isoText(latest) };
  return [frame.problem("startOutsideWindow", { row, column, same: policy.id, values, found: isoText(start.day) })];
}
