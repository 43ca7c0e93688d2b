import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns/format";
import { enUS } from "date-fns/locale/en-US";
import { ja } from "date-fns/locale/ja";
import { civilOf } from "../../rules/days";
import type { Day } from "../../rules/days";

/**
 * A day as people read it, with its weekday.
 *
 * @example dateText(dayOf(2021, 4, 30), "en") //=> "2021-04-30 (Fri)"
 * @example dateText(dayOf(2021, 4, 30), "ja") //=> "2021年4月30日(金)"
 */
export function dateText(day: Day, language: "en" | "ja"): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const date = new UTCDate(year, month - 1, dayOfMonth);
  return language === "ja"
    ? format(date, "y年M月d日(EEEEE)", { locale: ja })
    : format(date, "yyyy-MM-dd (EEE)", { locale: enUS });
}
