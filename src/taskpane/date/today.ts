import { dayOf } from "../../rules/days";
import type { Day } from "../../rules/days";

/** The day on this device's wall: only a suggestion in a field that the person sees and can change. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
