const CLOCK = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?`;
const COMPACT_CLOCK = String.raw`(?:[01]\d|2[0-4])[0-5]\d(?:[0-5]\d)?`;
const JAPANESE_CLOCK = String.raw`(?:午前|午後)? ?(?:1?\d|2[0-4])時(?: ?[0-5]?\d分(?: ?[0-5]?\d秒)?)?`;
const OFFSET = String.raw`[+-]\d{2}(?::?\d{2})?`;
const ZONE = String.raw`(?: ?(?:z|jst|(?:utc|gmt)?(?:${OFFSET})?))?`;

const WITH_TIME = [
  `^(.*\\d)t(?:${CLOCK}|${COMPACT_CLOCK})${ZONE}$`,
  `^(.*[日)]) ?${CLOCK}${ZONE}$`,
  `^(.*?),? ${CLOCK}${ZONE}$`,
  `^(.*?) ?${JAPANESE_CLOCK}$`,
  // XML dates carry a zone without a time.
  String.raw`^(\d{4}-\d{2}-\d{2})(?:z|[+-]\d{2}:\d{2})$`,
].map((way) => new RegExp(way, "i"));

/**
 * Takes a time of day and a time zone off the end of a date. The zone never moves the day: a contract that says
 * 30 April means 30 April wherever its list is opened.
 *
 * @param text folded text
 * @returns the date alone
 * @example withoutTime("2021-04-30T23:30:00Z") //=> "2021-04-30"
 */
export function withoutTime(text: string): string {
  for (const way of WITH_TIME) {
    const date = way.exec(text)?.[1];
    if (date !== undefined) return date;
  }
  return text;
}
