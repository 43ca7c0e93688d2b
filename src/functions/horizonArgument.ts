import { LAST_DAY, lastDayOfTerm, type Day } from "../rules/days";
import { LONGEST_TERM } from "../rules/policy";
import { date } from "./arguments";
import { value, type Argument } from "./reading";

/** The last day to look at, or how many months to look ahead. */
export type Horizon = { readonly day: Day } | { readonly months: number };

const day = date("horizon");

/** A horizon: a date, or a whole number of months; read as dates, such small numbers would lie before 1904. */
export const horizon: Argument<Horizon> = {
  name: "horizon",
  read: (cell) => {
    if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= LONGEST_TERM) {
      return value({ months: cell });
    }
    const reading = day.read(cell);
    return typeof reading === "object" && "value" in reading ? value({ day: reading.value }) : reading;
  },
};

/** The last day of a horizon that begins on a day; at most the last day of the calendar. */
export function lastDayOf(horizon: Horizon, from: Day): Day {
  if ("day" in horizon) return horizon.day;
  try {
    return lastDayOfTerm(from, horizon.months);
  } catch (error) {
    if (error instanceof RangeError) return LAST_DAY;
    throw error;
  }
}
