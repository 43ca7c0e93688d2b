import { toDay, type Day } from "../days";
import type { LocalText } from "../messages";
import type { Policy } from "../policy";
import { found, type Answer, type Because } from "./answer";
import { inVersion } from "./inVersion";
import { reinstateBy } from "./reinstateBy";
import { renewBy } from "./renewBy";
import { renewFrom } from "./renewFrom";
import { supportStatus } from "./supportStatus";

/** What to do next, in the words a cell shows; the date beside it is the day meant. */
export const ACTION_WORDS = {
  renewFrom: { en: "Renew from", ja: "更新受付を待つ(開始日)" },
  renewBy: { en: "Renew by", ja: "更新する(期限)" },
  buyNewBy: { en: "Buy a new licence by", ja: "新規購入する(期限)" },
  reinstateBy: { en: "Reinstate by", ja: "再開する(期限)" },
  reinstate: { en: "Reinstate", ja: "再開する" },
  buyNew: { en: "Buy a new licence", ja: "新規購入する" },
  buyUpgrade: { en: "Buy an upgrade", ja: "アップグレードを購入する" },
  askVendor: { en: "Ask the vendor", ja: "販売元に確認する" },
  nothing: { en: "Nothing to do", ja: "対応不要" },
} as const satisfies Record<string, LocalText>;

export type Action = keyof typeof ACTION_WORDS;

/** An action and the day by (or from) which it is due; null where the policy names no day. */
export interface NextAction {
  readonly action: Action;
  readonly on: Day | null;
}

function next(action: Action, on: Day | null, asOf: Day, because: readonly Because[] = []): Answer<NextAction> {
  const remark = { field: "next action", remark: ACTION_WORDS[action], from: asOf, to: on, term: 0 };
  return found({ action, on }, [...because, remark]);
}

function whileActive(policy: Policy, end: Day, asOf: Day): Answer<NextAction> {
  if (policy["renewed end"].kind === "none") return next("buyNewBy", end, asOf);
  const opens = renewFrom(policy, end);
  if (opens.kind === "wrong") return opens;
  if (opens.kind === "found" && asOf < opens.value) return next("renewFrom", opens.value, asOf, opens.because);
  return inWindow(policy, end, asOf);
}

function inWindow(policy: Policy, end: Day, asOf: Day): Answer<NextAction> {
  const closes = renewBy(policy, end);
  if (closes.kind === "wrong") return closes;
  // Not stated until when, or closed before the end: only the vendor knows what is possible.
  if (closes.kind !== "found" || asOf > closes.value) return next("askVendor", null, asOf, closes.because);
  return next("renewBy", closes.value, asOf, closes.because);
}

function whileReinstatable(policy: Policy, end: Day, asOf: Day): Answer<NextAction> {
  const last = reinstateBy(policy, end);
  if (last.kind === "wrong") return last;
  if (last.kind !== "found") return next("reinstate", null, asOf);
  return next("reinstateBy", toDay(Math.floor(last.value)), asOf, last.because);
}

/**
 * What to do next about a licence's support, and by (or from) when.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param asOf the day on which it is asked
 * @returns the action and its day
 * Rules as in supportStatus; source: the policy's.
 * @example nextAction(sparx-jp, 2021-04-30, 2021-03-15) //=> { action: "renewBy", on: 2021-04-30 }
 */
export function nextAction(policy: Policy, end: Day, asOf: Day): Answer<NextAction> {
  return inVersion(policy, { bought: null, paid: asOf }, (version) => actionIn(version, end, asOf, policy));
}

function actionIn(policy: Policy, end: Day, asOf: Day, allVersions: Policy): Answer<NextAction> {
  const status = supportStatus(policy, end, asOf);
  if (status.kind !== "found") return status;
  switch (status.value) {
    case "openEnded":
      return next("nothing", null, asOf, status.because);
    case "active":
      return whileActive(policy, end, asOf);
    case "renewable":
      return inWindow(policy, end, asOf);
    case "reinstatable":
      // The last day may be one of a version that follows.
      return whileReinstatable(allVersions, end, asOf);
    case "askVendor":
      return next("askVendor", null, asOf, status.because);
    case "ended":
      return next(policy.after === "upgrade" ? "buyUpgrade" : "buyNew", null, asOf, status.because);
  }
}
