import { readTextDate } from "../textDate";
import { foldText } from "./foldText";
import { writtenDate } from "./writtenDate";

/** A text that holds two dates. */
export interface TwoDates {
  readonly first: string;
  readonly second: string;
  /** Whether it says "from ... to ...": anything else may as well be a correction, or two licences. */
  readonly isPeriod: boolean;
}

/** Two dates with weekday and time are never longer. */
const LONGEST = 160;
const LEADING = /^(?:from|自|期間|period) ?:? ?/i;
const TRAILING = / ?(?:まで|迄)$/;
const NUMERAL = /[\d元〇一二三四五六七八九十]/;

const PERIOD = [/ ?[~〜∼]+ ?/g, / (?:to|until|till|through|thru) /gi, / ?(?:から|より|至) ?/g, / ?-+ ?/g];
const BESIDE = [/ ?(?:->|=>|→|⇒) ?/g, / ?[,;、/|&・] ?/g, / ?(?:or|and|又は|または|及び|および|と) ?/gi, / /g];

/** A date as people write it, whether the calendar has it or not. */
function isDateText(text: string): boolean {
  if (!NUMERAL.test(text)) return false;
  const reading = readTextDate(text);
  if (reading.ok || writtenDate(text) !== undefined) return true;
  return reading.problem === "no such day" || reading.problem === "before the era";
}

// The sign between two dates may stand inside each of them as well: 2021-04-01-2022-03-31.
function splitAt(text: string, sign: RegExp): readonly [string, string] | undefined {
  const halves = [...text.matchAll(sign)]
    .map((found) => [text.slice(0, found.index), text.slice(found.index + found[0].length)] as const)
    .filter(([first, second]) => isDateText(first) && isDateText(second));
  return halves.length === 1 ? halves[0] : undefined;
}

/**
 * Takes apart a text that holds two dates: `2021/4/1～2022/3/31`, `from 1 Apr 2021 to 31 Mar 2022`.
 *
 * @param text as found in a cell
 * @returns both dates as written; undefined for a single date, for anything else, and where more than one way to take
 *   it apart gives two dates
 * @example splitDates("2021-04-01 - 2022-03-31")
 *   //=> { first: "2021-04-01", second: "2022-03-31", isPeriod: true }
 */
export function splitDates(text: string): TwoDates | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldText(text);
  if (isDateText(folded)) return undefined;
  const bare = folded.replace(LEADING, "").replace(TRAILING, "");
  for (const [isPeriod, signs] of [[true, PERIOD] as const, [false, BESIDE] as const]) {
    for (const sign of signs) {
      const [first, second] = splitAt(bare, sign) ?? [];
      if (first !== undefined && second !== undefined) return { first, second, isPeriod };
    }
  }
  return undefined;
}
