import { toDay, type Day } from "../days";
import type { LocalText } from "../messages";
import type { Policy } from "../policy";
import { found, type Answer, type Because } from "./answer";
import { cancelBy } from "./cancelBy";
import { inVersion } from "./inVersion";
import { reinstateBy } from "./reinstateBy";
import { renewBy } from "./renewBy";
import { renewFrom } from "./renewFrom";
import { supportStatus } from "./supportStatus";

/** What to do next, in the words a cell shows; the date beside it is the day meant. */
export const ACTION_WORDS = {
  renewFrom: { en: "Renew from", ja: "更新受付を待つ(開始日)" },
  renewBy: { en: "Renew by", ja: "更新する(期限)" },
  cancelBy: { en: "Let it renew, or cancel by", ja: "解約する(期限、以後は自動更新)" },
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

const RENEWS_ITSELF = {
  en: "past the last day to cancel: renews by itself after the end",
  ja: "解約できる最終日を過ぎたため、終了後は自動更新",
};
const CANCEL_UNSTATED = {
  en: "renews by itself; until when it can be cancelled is not stated",
  ja: "自動更新(解約できる最終日は記載なし)",
};

/** What is left to do where a licence renews by itself; undefined where it does not. */
function whileSelfRenewing(policy: Policy, end: Day, asOf: Day): Answer<NextAction> | undefined {
  const cancel = cancelBy(policy, end);
  if (cancel.kind === "wrong") return cancel;
  if (cancel.kind === "none") return undefined;
  const remark = (text: LocalText): Because => ({ field: "cancel by", remark: text, from: end, to: null, term: 0 });
  if (cancel.kind !== "found") return next("askVendor", null, asOf, [remark(CANCEL_UNSTATED)]);
  if (asOf <= cancel.value) return next("cancelBy", cancel.value, asOf, cancel.because);
  return next("nothing", null, asOf, [...cancel.because, remark(RENEWS_ITSELF)]);
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
 * Where a licence renews by itself there is only a day to cancel by; once that is past, nothing is left to do until the
 * end, and no day is named.
 * Rules as in supportStatus and cancelBy; source: the policy's.
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
      return whileSelfRenewing(policy, end, asOf) ?? whileActive(policy, end, asOf);
    case "renewable":
      return whileSelfRenewing(policy, end, asOf) ?? inWindow(policy, end, asOf);
    case "reinstatable":
      // The last day may be one of a version that follows.
      return whileReinstatable(allVersions, end, asOf);
    case "askVendor":
      return next("askVendor", null, asOf, status.because);
    case "ended":
      return next(policy.after === "upgrade" ? "buyUpgrade" : "buyNew", null, asOf, status.because);
  }
}
