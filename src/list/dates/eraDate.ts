import { dayOf, type Day } from "../../rules/days";
import { readCivil, refuse, type DateReader } from "./dateReading";

interface Era {
  readonly names: readonly string[];
  /** The western year before the era's first. */
  readonly yearZero: number;
  /** Undefined where the era began before the days that Excel can count. */
  readonly firstDay?: Day;
}

const ERAS: readonly Era[] = [
  { names: ["明治", "明", "m"], yearZero: 1867 },
  { names: ["大正", "大", "t"], yearZero: 1911, firstDay: dayOf(1912, 7, 30) },
  { names: ["昭和", "昭", "s"], yearZero: 1925, firstDay: dayOf(1926, 12, 25) },
  { names: ["平成", "平", "h"], yearZero: 1988, firstDay: dayOf(1989, 1, 8) },
  { names: ["令和", "令", "r"], yearZero: 2018, firstDay: dayOf(2019, 5, 1) },
];

const ERA = ERAS.flatMap(({ names }) => names).join("|");
const START = String.raw`^(?<name>${ERA}) ?(?<year>元|\d{1,2}) ?`;
const WITH_UNITS = new RegExp(String.raw`${START}年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日?)?$`, "i");
const WITH_SIGNS = new RegExp(
  String.raw`${START}(?<sign>[-/.]) ?(?<month>\d{1,2})(?: ?\k<sign> ?(?<day>\d{1,2}))?$`,
  "i",
);

/**
 * Reads a date in a Japanese era: `令和3年4月30日`, `令和元年5月1日`, `R3.4.30`, `H31/4/30`.
 *
 * A date before its era began was never written in it, so it is wrong. One after its end stands on contracts signed
 * while no one knew the next era's name: it is read, with a note.
 *
 * @param text folded text, numbers in digits
 * @returns the day, or why there is none; undefined for other ways of writing
 * @example readEraDate("平成31年5月1日") //=> { ok: true, day: dayOf(2019, 5, 1), note: "after the era ended" }
 */
export const readEraDate: DateReader = (text) => {
  const parts = (WITH_UNITS.exec(text) ?? WITH_SIGNS.exec(text))?.groups;
  const index = ERAS.findIndex(({ names }) => names.includes(parts?.name?.toLowerCase() ?? ""));
  const era = ERAS[index];
  if (!parts || !era) return undefined;
  if (parts.day === undefined) return refuse("day missing");
  const yearOfEra = parts.year === "元" ? 1 : Number(parts.year);
  const reading = readCivil(era.yearZero + yearOfEra, Number(parts.month), Number(parts.day));
  if (!reading.ok) return reading;
  if (era.firstDay && reading.day < era.firstDay) return refuse("before the era");
  const nextEra = ERAS[index + 1]?.firstDay;
  return nextEra && reading.day >= nextEra ? { ...reading, note: "after the era ended" } : reading;
};
