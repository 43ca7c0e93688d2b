// A day is written as one character: its distance from the day before it in the list, 1 to 56, as the characters "$"
// to "[", which a JSON string holds without escapes. Longer distances are led by one FAR each 56 days.
const CODE_OF_ZERO = 35;
const LONGEST = 56;
const FAR = "~";

/**
 * Writes a list of days as a short text, about one character a day.
 *
 * @param days whole numbers in rising order, each later than `after`
 * @param after the day from which the first distance counts
 * @returns printable ASCII without quotation mark or backslash
 * @example packDays([3, 4, 64], 0) //=> "&$~'"
 */
export function packDays(days: readonly number[], after: number): string {
  let text = "";
  let last = after;
  for (const day of days) {
    if (!(day > last)) throw new RangeError(`Day ${day} does not come after ${last}`);
    const farSteps = Math.ceil((day - last) / LONGEST) - 1;
    text += FAR.repeat(farSteps) + String.fromCharCode(CODE_OF_ZERO + day - last - farSteps * LONGEST);
    last = day;
  }
  return text;
}

/**
 * Reads what `packDays` wrote.
 *
 * @param text packed days
 * @param after the day from which the first distance counts
 * @returns the days in rising order
 * @example unpackDays("&$~'", 0) //=> [3, 4, 64]
 */
export function unpackDays(text: string, after: number): number[] {
  const days: number[] = [];
  let last = after;
  for (const character of text) {
    if (character === FAR) {
      last += LONGEST;
    } else {
      last += character.charCodeAt(0) - CODE_OF_ZERO;
      days.push(last);
    }
  }
  return days;
}
