import { CountsFrom1904 } from "../../../list/dates/countsFrom1904";
import { readNumberDate, readTextDate } from "../../../list/textDate";
import { isDay } from "../../../rules/days";
import type { Day } from "../../../rules/days";
import type { PickedCell } from "../../../workbook/pickCell";

/** The day in a cell, or why there is none. */
export type CellDay = { readonly day: Day } | { readonly problem: "noDate" | "ambiguous" | "from1904" };

/**
 * Reads the day in a picked cell as the worksheet functions read it.
 *
 * @param cell its value, and the text that the sheet shows for it
 * @returns the day; a problem where the cell holds none, or one that a formula would read otherwise
 * @example dayOfCell({ address: "A1", value: "令和3年4月30日", text: "令和3年4月30日" }) //=> { day: dayOf(2021, 4, 30) }
 */
export function dayOfCell({ value, text }: Pick<PickedCell, "value" | "text">): CellDay {
  if (typeof value === "number") {
    const counts = new CountsFrom1904();
    counts.add(value, text);
    if (counts.seen) return { problem: "from1904" };
    const serial = Math.floor(value);
    if (isDay(serial)) return { day: serial };
    const written = readNumberDate(value);
    return written.ok ? { day: written.day } : { problem: "noDate" };
  }
  if (typeof value !== "string") return { problem: "noDate" };
  const reading = readTextDate(value);
  if (reading.ok) return { day: reading.day };
  return { problem: reading.problem === "day and month ambiguous" ? "ambiguous" : "noDate" };
}
