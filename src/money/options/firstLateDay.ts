import { found, wrong, type Answer } from "../../rules/answers";
import { addDays, isoText, LAST_DAY, type Day } from "../../rules/days";
import { message } from "../../rules/messages";

/**
 * The first day on which lapsed support can be paid for: the as-of date, or the day after an end that is still to come.
 *
 * @example firstLateDay(2021-04-30, 2021-01-15) //=> 2021-05-01
 */
export function firstLateDay(end: Day, asOf: Day): Answer<Day> {
  if (asOf > end) return found(asOf);
  return end === LAST_DAY ? wrong(message("resultOutOfRange", { found: isoText(end) })) : found(addDays(end, 1));
}
