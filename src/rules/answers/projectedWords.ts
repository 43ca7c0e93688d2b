import { isoText } from "../days";
import type { LocalText } from "../messages";
import type { Policy } from "../policy";

/**
 * The remark behind a day that was counted with holidays which are not official yet.
 *
 * @param policy whose calendar counts
 * @returns a phrase in brackets; empty where the policy has no calendar
 * @example projectedWords(sparx-jp).en //=> " (projected: holidays after 2027-12-31 are not official yet)"
 */
export function projectedWords({ calendar }: Policy): LocalText {
  if (calendar === undefined) return { en: "", ja: "" };
  const until = isoText(calendar.officialUntil);
  return {
    en: ` (projected: holidays after ${until} are not official yet)`,
    ja: `(予測: ${until} より後の祝日は未確定)`,
  };
}
