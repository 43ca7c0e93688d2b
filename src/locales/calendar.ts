import type { Counted, Texts } from "./taskpane/texts";

const english = {
  name: "Licence renewals",
  nameOfOwner: "Licence renewals: {owner}",
  fileName: "licence-renewals",
  nobody: "no owner",

  /** Begins the title of an event; the product follows. */
  summaries: {
    windowOpens: "Renewal opens",
    notice: "Vendor's notice due",
    safeToCancel: "Last safe day to cancel",
    cancelBy: "Cancel by, or it renews",
    safeToRenew: "Last safe day to renew",
    renewBy: "Renew by",
    buyNewBy: "Buy a new licence by",
    safeToReinstate: "Last safe day to reinstate",
    reinstateBy: "Reinstate by",
  },
  summary: "{action}: {product}",
  severalProducts: "{product} and others",
  severalLicences: { one: "{summary} ({count} licence)", other: "{summary} ({count} licences)" } as Counted,

  /** What to do. */
  windowOpens: "The renewal of the support that ends on {end} can be ordered from this day on.",
  notice: "The vendor should write about now that support ends on {end}. If nothing comes, check which address it has.",
  approve: {
    one: "Start the approval on this day at the latest: it takes {count} business day.",
    other: "Start the approval on this day at the latest: it takes {count} business days.",
  } as Counted,
  orderRenewal: "The order must reach the vendor by {orderBy}, the last business day for it. Support ends on {end}.",
  orderReinstatement: "The payment must reach the vendor by {orderBy}, the last business day for it.",
  orderCancellation:
    "Only to let it end on {end}: the notice must reach the vendor by {orderBy}, the last business day for it.",
  cancelBy: "Last day to cancel: otherwise the licence renews by itself after {end}.",
  renewBy: "Last day of a renewal without a gap. Support ends on {end}.",
  buyNewBy: "This licence cannot be renewed and ends on {end}: buy a new one.",
  reinstateLapsed: "Last day to reinstate the support that ended on {end}.",
  reinstateIfLapsed: "Only if the support that ends on {end} was not renewed: last day to reinstate it.",
  safeDay: {
    one: "Last safe day to begin, with {count} business day for the approval: {day}.",
    other: "Last safe day to begin, with {count} business days for the approval: {day}.",
  } as Counted,
  cutOff: "Cut-off on the vendor's last day: {times}",
  cutOffByChannel: "The cut-off on the vendor's last day depends on the channel: {times}",
  channelTime: "{channel} {time}",
  inZone: "{times} ({zone})",

  /** Which licences, whose, and how sure. */
  licences: { one: "{count} licence: {names}", other: "{count} licences: {names}" } as Counted,
  more: { one: "and {count} more", other: "and {count} more" } as Counted,
  between: "; ",
  atCell: "{product} (cell {cell})",
  withNumber: "{product} {licence}",
  owner: "Owner: {owner}",
  weekendsOnly: "No public holidays were counted: the policy names no calendar.",
  projected: "Counted with holidays that are not official yet (after {until}).",
  rule: "Rule: {rule}",
  inferred: "{rule} (inferred)",
  source: "Source: {source}",
  confidence: "How sure: {confidence}",
} as const;

const japanese: Texts<typeof english> = {
  name: "ライセンス更新",
  nameOfOwner: "ライセンス更新: {owner}",
  fileName: "ライセンス更新",
  nobody: "担当者なし",

  summaries: {
    windowOpens: "更新の受付開始",
    notice: "販売元からの通知予定",
    safeToCancel: "解約手続きの開始期限",
    cancelBy: "解約期限(以後は自動更新)",
    safeToRenew: "更新手続きの開始期限",
    renewBy: "更新期限",
    buyNewBy: "新規購入の期限",
    safeToReinstate: "再開手続きの開始期限",
    reinstateBy: "再開期限",
  },
  summary: "{action}: {product}",
  severalProducts: "{product} ほか",
  severalLicences: { one: "{summary}({count} 件)", other: "{summary}({count} 件)" },

  windowOpens: "{end} に終了するサポートの更新を、この日から注文できます。",
  notice: "{end} の終了について、この頃に販売元から通知が届く予定です。届かない場合は登録先を確認してください。",
  approve: {
    one: "遅くともこの日に社内承認を始めてください。承認に {count} 営業日かかります。",
    other: "遅くともこの日に社内承認を始めてください。承認に {count} 営業日かかります。",
  },
  orderRenewal:
    "注文は、最後の営業日である {orderBy} までに販売元に届く必要があります。サポートは {end} に終了します。",
  orderReinstatement: "入金は、最後の営業日である {orderBy} までに販売元に届く必要があります。",
  orderCancellation:
    "{end} で終了させる場合だけの予定です。解約の通知は、最後の営業日である {orderBy} までに販売元に届く必要があります。",
  cancelBy: "解約できる最終日です。解約しないと、{end} の後に自動更新されます。",
  renewBy: "切れ目なく更新できる最終日です。サポートは {end} に終了します。",
  buyNewBy: "このライセンスは更新できず、{end} に終了します。新規に購入してください。",
  reinstateLapsed: "{end} に終了したサポートを再開できる最終日です。",
  reinstateIfLapsed: "{end} に終了するサポートを更新しなかった場合だけの予定です。再開できる最終日です。",
  safeDay: {
    one: "手続きを始める期限(承認に {count} 営業日): {day}",
    other: "手続きを始める期限(承認に {count} 営業日): {day}",
  },
  cutOff: "最終日の締切: {times}",
  cutOffByChannel: "最終日の締切は購入経路によって異なります: {times}",
  channelTime: "{channel} {time}",
  inZone: "{times}({zone})",

  licences: { one: "対象 {count} 件: {names}", other: "対象 {count} 件: {names}" },
  more: { one: "ほか {count} 件", other: "ほか {count} 件" },
  between: "、",
  atCell: "{product}(セル {cell})",
  withNumber: "{product} {licence}",
  owner: "担当者: {owner}",
  weekendsOnly: "ポリシーに祝日の指定がないため、祝日は考慮していません。",
  projected: "{until} より後のまだ確定していない祝日を使って数えました。",
  rule: "規則: {rule}",
  inferred: "{rule}(推定)",
  source: "出典: {source}",
  confidence: "確かさ: {confidence}",
};

export type CalendarWords = Texts<typeof english>;

/** Words of the events of a calendar file. Words in braces are filled in. */
export const calendarWords: Readonly<Record<"en" | "ja", CalendarWords>> = { en: english, ja: japanese };
