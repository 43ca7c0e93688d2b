import type { Day } from "../days";
import type { LocalText } from "../messages";
import type { Policy } from "../policy";
import { found, type Answer, type Because } from "./answer";
import { checkEnd } from "./checkEnd";
import { inVersion } from "./inVersion";
import { renewBy } from "./renewBy";
import { renewFrom } from "./renewFrom";
import { stageOn } from "./stageOn";

/** The states of a licence's support, in the words a cell shows. */
export const STATUS_WORDS = {
  active: { en: "Active", ja: "有効" },
  renewable: { en: "Renewable", ja: "更新可能" },
  reinstatable: { en: "Reinstatable", ja: "再開可能" },
  ended: { en: "Ended", ja: "終了" },
  askVendor: { en: "Ended, ask vendor", ja: "終了(販売元に確認)" },
  openEnded: { en: "Open-ended", ja: "期限なし" },
} as const satisfies Record<string, LocalText>;

export type SupportStatus = keyof typeof STATUS_WORDS;

function status(value: SupportStatus, field: string, asOf: Day, because: readonly Because[]): Answer<SupportStatus> {
  return found(value, [...because, { field, remark: STATUS_WORDS[value], from: asOf, to: asOf, term: 0 }]);
}

function statusAfterEnd(policy: Policy, end: Day, asOf: Day): Answer<SupportStatus> {
  const reached = stageOn(policy, end, asOf);
  if (reached.kind === "wrong") return reached;
  if (reached.kind === "stage") {
    // Until when is not stated: that it is still possible on this day would be a guess.
    const value = reached.openEnded ? "askVendor" : "reinstatable";
    return status(value, `late ${reached.number} until`, asOf, reached.because);
  }
  const ask = reached.kind === "not stated" || reached.after === "ask vendor";
  return status(ask ? "askVendor" : "ended", "after", asOf, reached.because);
}

/**
 * The state of support on a given day.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param asOf the day on which the status is asked
 * @returns active (also while the window is not stated), renewable while the window is open, reinstatable, ended,
 *   askVendor where the source does not say what holds after the end or until when, openEnded
 * Rules SPX-6, SPX-8, SPX-14, SPX-17, NJ-4, NJ-7; source: the policy's.
 * @example supportStatus(sparx-jp, 2020-07-31, 2023-08-01) //=> "ended"
 */
export function supportStatus(policy: Policy, end: Day, asOf: Day): Answer<SupportStatus> {
  return inVersion(policy, { bought: null, paid: asOf }, (version) => statusIn(version, end, asOf));
}

function statusIn(policy: Policy, end: Day, asOf: Day): Answer<SupportStatus> {
  if (policy["open ended"] === "yes") return status("openEnded", "open ended", asOf, []);
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  if (asOf > end) return statusAfterEnd(policy, end, asOf);
  const opens = renewFrom(policy, end);
  if (opens.kind === "wrong") return opens;
  if (opens.kind !== "found" || asOf < opens.value) return status("active", "renewal opens", asOf, opens.because);
  const closes = renewBy(policy, end);
  if (closes.kind === "wrong") return closes;
  const open = closes.kind === "found" && asOf <= closes.value;
  return status(open ? "renewable" : "active", "renewal closes", asOf, [...opens.because, ...closes.because]);
}
