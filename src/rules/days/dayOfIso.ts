import { serialOf } from "./civil";
import { isDay, type Day } from "./day";
import { isoText } from "./isoText";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day that `isoText` writes.
 *
 * @param text `yyyy-mm-dd`
 * @returns whole day, Excel serial; null for any other text, and for days that no calendar has
 * @example dayOfIso("2021-04-30") //=> 44316
 */
export function dayOfIso(text: string): Day | null {
  const [, year = "", month = "", day = ""] = ISO_DAY.exec(text) ?? [];
  const serial = year === "" ? 0 : serialOf(Number(year), Number(month), Number(day));
  return isDay(serial) && isoText(serial) === text ? serial : null;
}
