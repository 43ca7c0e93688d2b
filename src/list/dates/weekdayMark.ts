const JAPANESE = "月火水木金土日";
const ENGLISH = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const ENGLISH_NAME =
  "mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

const BEFORE = new RegExp(String.raw`^(${ENGLISH_NAME})\.?,? `, "i");
const AFTER = new RegExp(String.raw` ?(?:\((${ENGLISH_NAME}|[${JAPANESE}](?:曜日?)?)\)|([${JAPANESE}])曜日?)$`, "i");

function weekdayOf(name: string): number {
  const index = JAPANESE.indexOf(name.charAt(0));
  return (index >= 0 ? index : ENGLISH.indexOf(name.slice(0, 3).toLowerCase())) + 1;
}

/**
 * Takes the name of a weekday off a date: `2021年4月30日(金)`, `Fri, 30 April 2021`.
 *
 * @param text folded text
 * @returns the date alone, and the weekday written with it: 1 for Monday to 7 for Sunday
 * @example takeWeekday("2021年4月30日(金)") //=> { date: "2021年4月30日", weekday: 5 }
 */
export function takeWeekday(text: string): { readonly date: string; readonly weekday?: number } {
  const mark = BEFORE.exec(text) ?? AFTER.exec(text);
  const name = mark?.[1] ?? mark?.[2];
  if (!mark || !name) return { date: text };
  return { date: text.replace(mark[0], ""), weekday: weekdayOf(name) };
}
