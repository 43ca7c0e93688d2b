import type { Texts } from "./texts";

const english = {
  timeline: {
    heading: "Timeline",
    term: "Term",
    window: "Renewal window",
    notices: "Vendor's notices",
    cancelBy: "Cancel by, or it renews",
    reinstatement: "Lapsed, reinstatable",
    asOf: "As of",
    fromTo: "{from} to {to}",
    until: "until {to}",
    from: "from {from}, no last day",
    lapse: "lapses on {day}",
    lapseIfCancelled: "lapses on {day} if cancelled in time",
    unknown: "none, or not stated",
  },
} as const;

const japanese: Texts<typeof english> = {
  timeline: {
    heading: "年表",
    term: "期間",
    window: "更新の受付期間",
    notices: "販売元からの通知",
    cancelBy: "解約期限(以後は自動更新)",
    reinstatement: "失効中(再開可能)",
    asOf: "基準日",
    fromTo: "{from}から{to}まで",
    until: "{to}まで",
    from: "{from}から期限なし",
    lapse: "{day}に失効",
    lapseIfCancelled: "期限内に解約すれば{day}に失効",
    unknown: "該当なし、または記載なし",
  },
};

/** Words of the drawing of one licence. */
export const timelineWords = { en: english, ja: japanese };
