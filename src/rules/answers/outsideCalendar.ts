import { NoBusinessDay } from "../calendar";
import { isoText, type Day } from "../days";
import { message } from "../messages";
import { wrong, type Wrong } from "./answer";

/**
 * What to answer when counting from a day left the calendar, or found every day closed.
 *
 * @param error what was thrown; anything but a RangeError is thrown on
 * @param from the day that was counted from
 */
export function outsideCalendar(error: unknown, from: Day): Wrong {
  if (!(error instanceof RangeError)) throw error;
  return wrong(
    message(error instanceof NoBusinessDay ? "noBusinessDay" : "resultOutOfRange", { found: isoText(from) }),
  );
}
