import { calendarWords, type CalendarWords } from "../../locales/calendar";
import { counted, fill } from "../../locales/taskpane";
import { isoText, type Day } from "../../rules/days";
import type { Language } from "../../rules/messages";
import type { ActionKind } from "./actionKind";
import { cutOffLine } from "./cutOffLine";
import type { CalendarLicence, LicenceGroup } from "./groupLicences";
import type { DatedAction } from "./licenceActions";
import { sourceLines } from "./sourceLines";

/** What people read of an event. */
export interface EventText {
  /** One line. */
  readonly summary: string;
  /** Several lines, parted by line feeds. */
  readonly description: string;
}

/** A group of licences with a day. */
export type EndingGroup = LicenceGroup & { readonly end: Day };

const NAMES_SHOWN = 5;

/** Days on which one's own approval begins; the vendor's last day follows. */
const BEGINNINGS: readonly ActionKind[] = ["safeToCancel", "safeToRenew", "safeToReinstate"];

function productsOf(licences: readonly CalendarLicence[], language: Language): string[] {
  return [...new Set(licences.map(({ product }) => product.name[language]))];
}

function summaryOf(group: EndingGroup, { kind }: DatedAction, language: Language): string {
  const words = calendarWords[language];
  const [first = "", second] = productsOf(group.licences, language);
  const product = second === undefined ? first : fill(words.severalProducts, { product: first });
  const summary = fill(words.summary, { action: words.summaries[kind], product });
  const { length } = group.licences;
  return length === 1 ? summary : counted(words.severalLicences, length, language, { summary });
}

function nameOf({ product, licence, address }: CalendarLicence, language: Language): string {
  const words = calendarWords[language];
  const name = product.name[language];
  return licence === ""
    ? fill(words.atCell, { product: name, cell: address })
    : fill(words.withNumber, { product: name, licence });
}

function licencesLine(licences: readonly CalendarLicence[], language: Language): string {
  const words = calendarWords[language];
  const names = licences.slice(0, NAMES_SHOWN).map((licence) => nameOf(licence, language));
  const rest = licences.length - names.length;
  if (rest > 0) names.push(counted(words.more, rest, language));
  return counted(words.licences, licences.length, language, { names: names.join(words.between) });
}

function toDo(words: CalendarWords, group: EndingGroup, { kind, safe, lapsed }: DatedAction): string {
  const end = isoText(group.end);
  switch (kind) {
    case "windowOpens":
      return fill(words.windowOpens, { end });
    case "notice":
      return fill(words.notice, { end });
    case "buyNewBy":
      return fill(words.buyNewBy, { end });
    case "renewBy":
      return fill(words.renewBy, { end });
    case "cancelBy":
      return fill(words.cancelBy, { end });
    case "safeToCancel":
      return fill(words.orderCancellation, { end, orderBy: safe === undefined ? "" : isoText(safe.orderBy) });
    case "reinstateBy":
      return fill(lapsed ? words.reinstateLapsed : words.reinstateIfLapsed, { end });
    case "safeToRenew":
      return fill(words.orderRenewal, { end, orderBy: safe === undefined ? "" : isoText(safe.orderBy) });
    case "safeToReinstate":
      return fill(words.orderReinstatement, { orderBy: safe === undefined ? "" : isoText(safe.orderBy) });
  }
}

/** What to do, and how far ahead to begin with it. */
function doing(group: EndingGroup, action: DatedAction, approvalDays: number, language: Language): string[] {
  const words = calendarWords[language];
  const { safe, day, kind } = action;
  const what = toDo(words, group, action);
  if (BEGINNINGS.includes(kind)) {
    return approvalDays > 0 ? [counted(words.approve, approvalDays, language), what] : [what];
  }
  // The last safe day is named on the last day too: it may have passed before the calendar begins.
  if (safe === undefined || safe.day === day) return [what];
  return [what, counted(words.safeDay, approvalDays, language, { day: isoText(safe.day) })];
}

/** With what the days were counted. */
function countedWith(group: EndingGroup, { safe }: DatedAction, language: Language): string[] {
  const words = calendarWords[language];
  const { policy, channel } = group;
  if (safe === undefined) return [];
  const until = policy.calendar === undefined ? "" : isoText(policy.calendar.officialUntil);
  return [
    cutOffLine(policy, channel, safe, language),
    safe.weekendsOnly ? words.weekendsOnly : "",
    safe.projected ? fill(words.projected, { until }) : "",
  ];
}

/**
 * Title and description of an event: what to do, for which licences, whose they are, by which rule, how sure.
 *
 * @param group licences with the same days
 * @param action what is to be done, and when
 * @param settings approval in business days; language
 * @returns texts; the first five licences are named, the others counted
 * @example eventText(three licences, { kind: "renewBy", ... }, { approvalDays: 5, language: "en" }).summary
 *   //=> "Renew by: Enterprise Architect (3 licences)"
 */
export function eventText(
  group: EndingGroup,
  action: DatedAction,
  { approvalDays, language }: { readonly approvalDays: number; readonly language: Language },
): EventText {
  const words = calendarWords[language];
  const { policy, owner, licences } = group;
  const lines = [
    ...doing(group, action, approvalDays, language),
    ...countedWith(group, action, language),
    licencesLine(licences, language),
    owner === "" ? "" : fill(words.owner, { owner }),
    ...sourceLines(policy, action, language),
  ];
  return {
    summary: summaryOf(group, action, language),
    description: lines.filter((line) => line !== "").join("\n"),
  };
}
