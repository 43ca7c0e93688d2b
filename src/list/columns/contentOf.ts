import { isBlank } from "../cellText";
import { isDateFormat } from "../dates/dateCell";
import { splitDates } from "../dates/splitDates";
import { writtenDate } from "../dates/writtenDate";
import type { CellValue } from "../listInput";
import { isPlaceholder, saysOpenEnded } from "../placeholder";
import { readNumberDate, readTextDate } from "../textDate";
import type { PolicyLibrary } from "../../rules/policy";

/** What the cells of a column look like, from a sample. */
export interface Content {
  readonly filled: number;
  /** Parts of the filled cells, 0 to 1. */
  readonly dates: number;
  /** Dates that are two, from and to; they count as dates too. */
  readonly periods: number;
  readonly policies: number;
  /** Middle day of the dates that are one by themselves; null where there is none. */
  readonly middle: number | null;
}

/** A cell to look at, and its number format where it is known. */
export interface SampleCell {
  readonly value: CellValue;
  readonly format: string | undefined;
}

// 1990-01-01 to 2069-12-31: a plain number in it may be a date.
const EARLIEST = 32_874;
const LATEST = 62_093;

function dayIn({ value, format }: SampleCell): number | "some day" | "period" | undefined {
  if (typeof value === "number") {
    const inDigits = readNumberDate(value);
    if (inDigits.ok) return inDigits.day;
    const plain = format === undefined || /^general$/i.test(format);
    return isDateFormat(format) || (plain && value >= EARLIEST && value <= LATEST) ? value : undefined;
  }
  if (typeof value !== "string") return undefined;
  const reading = readTextDate(value);
  if (reading.ok) return reading.day;
  if (writtenDate(value) !== undefined) return "some day";
  return splitDates(value)?.isPeriod === true ? "period" : undefined;
}

/**
 * Looks at the cells of a column.
 *
 * @param cells a sample of the column; blanks and placeholders do not count
 * @param library policies whose names are recognised
 */
export function contentOf(cells: readonly SampleCell[], library: PolicyLibrary): Content {
  const filled = cells.filter(
    ({ value }) => !isBlank(value) && !(typeof value === "string" && (isPlaceholder(value) || saysOpenEnded(value))),
  );
  const days = filled.map(dayIn).filter((day) => day !== undefined);
  const known = days.filter((day) => typeof day === "number").sort((a, b) => a - b);
  const policies = filled.filter(({ value }) => typeof value === "string" && library.findFlat(value) !== undefined);
  const part = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  return {
    filled: filled.length,
    dates: part(days.length),
    periods: part(days.filter((day) => day === "period").length),
    policies: part(policies.length),
    middle: known[Math.floor(known.length / 2)] ?? null,
  };
}
