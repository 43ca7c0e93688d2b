import type { Policy } from "../../rules/policy";
import type { Problem } from "../checkedList";
import { readFlag } from "../flagCell";
import { noticeNeedsRegistering } from "./channelCell";
import type { ListFrame } from "./listFrame";

/**
 * A buyer who gets no notice of the end, because the policy's notices for that channel reach registered users only.
 *
 * @param frame the list
 * @param row row of the sheet
 * @param licence its policy, and its channel as the policy names it
 */
export function noticeProblems(
  frame: ListFrame,
  row: number,
  { policy, channel }: { readonly policy: Policy; readonly channel: string | null },
): Problem[] {
  const column = frame.columnOf("registered");
  if (column === undefined || channel === null || !noticeNeedsRegistering(policy, channel)) return [];
  if (readFlag(frame.value(row, column)) === true) return [];
  return [frame.problem("noNotice", { row, column, same: policy.id })];
}
