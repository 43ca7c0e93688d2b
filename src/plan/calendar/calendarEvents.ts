import { businessDaysOf } from "../../rules/answers";
import type { BusinessDays } from "../../rules/calendar";
import type { Day } from "../../rules/days";
import { message, type Message } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import { ACTION_KINDS, isDeadline, type ActionKind } from "./actionKind";
import { checkCalendarSettings, type CalendarSettings } from "./calendarSettings";
import { eventText, type EndingGroup, type EventText } from "./eventText";
import { eventUid } from "./eventUid";
import { groupLicences, type CalendarLicence, type LicenceGroup } from "./groupLicences";
import { licenceActions, type DatedAction, type LicenceActions } from "./licenceActions";

/** A day on which somebody acts. */
export interface CalendarEvent extends EventText {
  /** The same for the same action about the same end in every export. */
  readonly uid: string;
  readonly kind: ActionKind;
  readonly day: Day;
  /** As it is written in the list; empty where the list names nobody. */
  readonly owner: string;
  /** Days before it on which an alarm rings, the longest first. */
  readonly alarmDays: readonly number[];
  /** At least one. */
  readonly licences: readonly CalendarLicence[];
}

/** A licence without a day to come, and why. */
export interface WithoutEvents {
  readonly licence: CalendarLicence;
  readonly why: Message;
}

/** The days to act on, by day; and every licence that has none. */
export interface CalendarEvents {
  readonly events: readonly CalendarEvent[];
  readonly leftOut: readonly WithoutEvents[];
}

const hasEnd = (group: LicenceGroup): group is EndingGroup => group.end !== null;

/** Asks the rules about groups; groups of several owners are asked about once. */
class GroupActions {
  private readonly businessDays = new Map<Policy, BusinessDays>();
  private readonly known = new Map<string, LicenceActions>();

  constructor(private readonly settings: CalendarSettings) {}

  of({ policy, end, channel }: LicenceGroup): LicenceActions {
    if (end === null) return { kind: "left out", why: message("openEnded", { policy: policy.id }) };
    const key = JSON.stringify([policy.id, end, channel]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { asOf, approvalDays } = this.settings;
    const actions = licenceActions({
      policy,
      end,
      channel,
      asOf,
      approvalDays,
      businessDays: this.businessDaysOf(policy),
    });
    this.known.set(key, actions);
    return actions;
  }

  private businessDaysOf(policy: Policy): BusinessDays {
    let days = this.businessDays.get(policy);
    if (days === undefined) this.businessDays.set(policy, (days = businessDaysOf(policy, this.settings.holidays)));
    return days;
  }
}

function eventOf(group: EndingGroup, action: DatedAction, settings: CalendarSettings): CalendarEvent {
  const { policy, end, channel, owner, licences } = group;
  const { kind, number, day } = action;
  const { asOf } = settings;
  // An alarm of days gone by would ring as soon as the file is opened.
  const alarmDays = isDeadline(kind) ? [...new Set(settings.alarmDays)].filter((days) => day - days >= asOf) : [];
  return {
    uid: eventUid({ kind, number, policyId: policy.id, end, channel, owner }),
    kind,
    day,
    owner,
    alarmDays: alarmDays.sort((one, other) => other - one),
    licences,
    ...eventText(group, action, settings),
  };
}

function byDay(one: CalendarEvent, other: CalendarEvent): number {
  return (
    one.day - other.day ||
    ACTION_KINDS.indexOf(one.kind) - ACTION_KINDS.indexOf(other.kind) ||
    (one.uid < other.uid ? -1 : 1)
  );
}

/**
 * The days on which somebody must act about the licences of a list.
 *
 * Licences of one policy, end, channel and owner share their events. The order of the list does not count.
 *
 * @param licences of a checked list; an id stands for one policy
 * @param settings as-of date, approval, closed days, language, alarms, kinds
 * @returns events by day; and the licences without any: open-ended, not computable, or with all days passed
 * @throws RangeError for an approval or an alarm out of its range
 * @example calendarEvents(licences, { asOf: 2026-11-22, approvalDays: 5, ... }).events[0]?.summary
 *   //=> "Renewal opens: Enterprise Architect (3 licences)"
 */
export function calendarEvents(licences: readonly CalendarLicence[], settings: CalendarSettings): CalendarEvents {
  checkCalendarSettings(settings);
  const { kinds = ACTION_KINDS } = settings;
  const asked = new GroupActions(settings);
  const events: CalendarEvent[] = [];
  const leftOut: WithoutEvents[] = [];
  for (const group of groupLicences(licences)) {
    const found = asked.of(group);
    if (found.kind === "left out") {
      leftOut.push(...group.licences.map((licence) => ({ licence, why: found.why })));
    } else if (hasEnd(group)) {
      const wanted = found.actions.filter(({ kind }) => kinds.includes(kind));
      events.push(...wanted.map((action) => eventOf(group, action, settings)));
    }
  }
  return { events: events.sort(byDay), leftOut };
}
