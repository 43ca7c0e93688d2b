import { civilOf, isDay, serialOf, type Day } from "../days";
import type { Closure, Closures, MonthDay } from "./closures";

type End = { readonly yearly: true; readonly at: MonthDay } | { readonly yearly: false; readonly at: Day };

// Any leap year: 02-29 is a day that some years have.
const A_LEAP_YEAR = 2000;
const DATE = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/;
const BETWEEN_CLOSURES = /[,、;\n]/;
const BETWEEN_ENDS = /\s+to\s+|\s*[~〜]\s*/i;

function parseEnd(text: string): End | undefined {
  const [, yearText, monthText, dayText] = DATE.exec(text) ?? [];
  const [month, dayOfMonth] = [Number(monthText), Number(dayText)];
  if (!(month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  const serial = serialOf(Number(yearText ?? A_LEAP_YEAR), month, dayOfMonth);
  // A day that its month lacks counts on into the next month.
  if (!isDay(serial) || civilOf(serial).day !== dayOfMonth) return undefined;
  return yearText === undefined ? { yearly: true, at: month * 100 + dayOfMonth } : { yearly: false, at: serial };
}

function parseClosure(text: string): Closure | undefined {
  const [first = "", last = first, ...rest] = text.split(BETWEEN_ENDS);
  const from = parseEnd(first);
  const to = parseEnd(last);
  if (rest.length > 0 || !from || !to) return undefined;
  if (from.yearly && to.yearly) return { yearly: true, from: from.at, to: to.at };
  if (!from.yearly && !to.yearly && from.at <= to.at) return { yearly: false, from: from.at, to: to.at };
  return undefined;
}

/**
 * Reads the days on which a vendor is closed, as a policy's `closures` field lists them: month and day for every
 * year, or whole dates, each alone or from the first to the last of a range, with commas between.
 *
 * @param text such as `12-29 to 01-03, 08-13, 2025-05-02`; full width is folded; blank means no closures
 * @returns the closures, or the piece of text that is none
 * @example parseClosures("12-29 to 01-03") //=> { ok: true, closures: [{ yearly: true, from: 1229, to: 103 }] }
 */
export function parseClosures(
  text: string,
): { readonly ok: true; readonly closures: Closures } | { readonly ok: false; readonly found: string } {
  const closures: Closure[] = [];
  if (text.trim() === "") return { ok: true, closures };
  for (const piece of text.normalize("NFKC").split(BETWEEN_CLOSURES)) {
    const found = piece.trim();
    const closure = parseClosure(found);
    if (!closure) return { ok: false, found };
    closures.push(closure);
  }
  return { ok: true, closures };
}
