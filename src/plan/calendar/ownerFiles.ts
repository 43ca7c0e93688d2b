import { calendarWords } from "../../locales/calendar";
import { fill } from "../../locales/taskpane";
import { foldText } from "../../rules/policy";
import type { CalendarEvent } from "./calendarEvents";
import { calendarFile, type CalendarFileSettings } from "./calendarFile";
import { fileName } from "./fileName";

/** The calendar file of one owner. */
export interface OwnerFile {
  /** As it is written in the list; empty for the licences of nobody. */
  readonly owner: string;
  /** Safe on all systems, and different for each file whatever the case: `licence-renewals Aoki.ics`. */
  readonly name: string;
  readonly text: string;
  readonly events: number;
}

function unused(name: string, used: ReadonlySet<string>): string {
  for (let number = 2, tried = name; ; number += 1) {
    if (!used.has(foldText(tried))) return tried;
    tried = `${name} ${number}`;
  }
}

/**
 * One calendar file for each owner, to be handed to them.
 *
 * @param events of all owners
 * @param settings language and moment of the export
 * @returns files by name of the owner; the events are those of the one file for all, with the same UIDs
 * @throws RangeError where the moment cannot be read
 * @example ownerFiles(events, settings).map(({ name }) => name)
 *   //=> ["licence-renewals no owner.ics", "licence-renewals Aoki.ics"]
 */
export function ownerFiles(events: readonly CalendarEvent[], settings: CalendarFileSettings): OwnerFile[] {
  const words = calendarWords[settings.language];
  const byOwner = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const owned = byOwner.get(foldText(event.owner));
    if (owned === undefined) byOwner.set(foldText(event.owner), [event]);
    else owned.push(event);
  }
  const used = new Set<string>();
  return [...byOwner.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, owned]) => {
      const owner = owned.map((event) => event.owner).sort()[0] ?? "";
      const who = fileName(owner) || words.nobody;
      const name = unused(`${words.fileName} ${who}`, used);
      used.add(foldText(name));
      const calendarName = owner === "" ? words.name : fill(words.nameOfOwner, { owner });
      const text = calendarFile(owned, { ...settings, name: calendarName });
      return { owner, name: `${name}.ics`, text, events: owned.length };
    });
}
