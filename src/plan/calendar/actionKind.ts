/**
 * What can be entered in a calendar, in the order in which it falls due: days on which somebody acts, never the support
 * end as such.
 */
export const ACTION_KINDS = [
  "windowOpens",
  "notice",
  "safeToCancel",
  "cancelBy",
  "safeToRenew",
  "renewBy",
  "buyNewBy",
  "safeToReinstate",
  "reinstateBy",
] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

/** Days that nobody misses anything by: no alarm rings for them. */
const WITHOUT_ALARM: readonly ActionKind[] = ["windowOpens", "notice"];

/** Whether something is lost when the day passes. */
export const isDeadline = (kind: ActionKind): boolean => !WITHOUT_ALARM.includes(kind);
