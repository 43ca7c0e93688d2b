import { LONGEST_APPROVAL } from "../../rules/answers";
import type { Day } from "../../rules/days";
import type { Language } from "../../rules/messages";
import type { ActionKind } from "./actionKind";

/** The earliest alarm, in days before the day itself. */
export const EARLIEST_ALARM = 365;

/** What a calendar is made with. */
export interface CalendarSettings {
  /** Only days from here on are entered, and only alarms from here on. */
  readonly asOf: Day;
  /** Business days that an approval takes, 0 to 60. */
  readonly approvalDays: number;
  /** Closed days besides those of the policies, Excel serials. */
  readonly holidays: readonly number[];
  readonly language: Language;
  /** Days before a deadline on which an alarm rings, 0 to 365. */
  readonly alarmDays: readonly number[];
  /** What is entered; everything where left out. */
  readonly kinds?: readonly ActionKind[];
}

const isWhole = (value: number, to: number): boolean => Number.isInteger(value) && value >= 0 && value <= to;

/**
 * Refuses settings that no calendar can have.
 *
 * @throws RangeError naming the setting
 */
export function checkCalendarSettings({ approvalDays, alarmDays }: CalendarSettings): void {
  if (!isWhole(approvalDays, LONGEST_APPROVAL)) {
    throw new RangeError(`approvalDays: ${approvalDays} is not 0 to ${LONGEST_APPROVAL}`);
  }
  const wrong = alarmDays.find((days) => !isWhole(days, EARLIEST_ALARM));
  if (wrong !== undefined) throw new RangeError(`alarmDays: ${wrong} is not 0 to ${EARLIEST_ALARM}`);
}
