import { dayOf, type Day } from "../../src/rules/days";

/** The day of a text such as 2021-04-30, so that a test reads as the rule it checks. */
export function isoDay(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return dayOf(year, month, day);
}
