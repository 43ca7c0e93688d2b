import type { LocalText } from "../messages";
import { foldText } from "./foldText";
import { readUnstated, stated, type Stated } from "./stated";

export type GapUnit = "day" | "month";

/** What becomes of the time between the old end and the payment when lapsed support is taken up again. */
export interface BackPay {
  /** On top: the gap is paid besides the new term. Eaten: the new term starts at the old end, nothing else is paid. */
  readonly gap: "on top" | "eaten";
  /** In which unit a gap is charged; null where only the policy's proration says so. */
  readonly unit: GapUnit | null;
  /** The longest gap that is charged; null for no cap. */
  readonly cap: { readonly count: number; readonly unit: GapUnit | "year" } | null;
}

const FORM = /^gap (on top|eaten)(?: by (day|month))?(?:, capped at (\d+) (day|month|year)s?)?$/;

export const BACK_PAY_FORM = "none, gap on top, gap on top by month, gap eaten; then perhaps: , capped at 180 days";

/**
 * Reads a `back pay` field: `none`, `not stated`, `gap on top by month, capped at 3 years`, `gap eaten`.
 *
 * @param text the field's text
 * @returns what it says, or undefined where it is of another form
 * @example readBackPay("gap on top, capped at 180 days")
 *   //=> stated { gap: "on top", unit: null, cap: { count: 180, unit: "day" } }
 */
export function readBackPay(text: string): Stated<BackPay> | undefined {
  const unstated = readUnstated(text);
  if (unstated !== undefined) return unstated;
  const [form, gap, unit, count, capUnit] = FORM.exec(foldText(text)) ?? [];
  if (form === undefined) return undefined;
  return stated({
    gap: gap as BackPay["gap"],
    unit: (unit as GapUnit | undefined) ?? null,
    cap: count === undefined ? null : { count: Number(count), unit: capUnit as GapUnit | "year" },
  });
}

const UNITS_JA = { day: "日", month: "か月", year: "年" } as const;

/**
 * Back pay in words.
 *
 * @example describeBackPay({ gap: "on top", unit: "month", cap: null }).en //=> "the gap is paid on top, by the month"
 */
export function describeBackPay({ gap, unit, cap }: BackPay): LocalText {
  const onTop = gap === "on top";
  const en = [
    onTop ? "the gap is paid on top" : "the gap is taken off the new term",
    ...(unit === null ? [] : [`by the ${unit}`]),
    ...(cap === null ? [] : [`at most ${cap.count} ${cap.unit}${cap.count === 1 ? "" : "s"}`]),
  ];
  const ja = [
    onTop ? "空白期間分を追加で支払う" : "空白期間分だけ新しい期間が短くなる",
    ...(unit === null ? [] : [unit === "day" ? "日割り" : "月割り"]),
    ...(cap === null ? [] : [`上限${cap.count}${UNITS_JA[cap.unit]}`]),
  ];
  return { en: en.join(", "), ja: ja.join("、") };
}
