import ICAL from "ical.js";

/** An alarm as the parser reads it. */
export interface ParsedAlarm {
  readonly action: string;
  readonly description: string;
  /** `-P2DT15H`, counted from `related`. */
  readonly trigger: string;
  readonly related: string;
}

/** An event as the parser reads it. */
export interface ParsedEvent {
  readonly uid: string;
  /** `2027-04-30`; with a clock time if the event had one. */
  readonly start: string;
  readonly isDate: boolean;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly sequence: number;
  readonly stamp: string;
  readonly alarms: readonly ParsedAlarm[];
}

const textOf = (component: ICAL.Component, property: string): string =>
  String(component.getFirstPropertyValue(property) ?? "");

function alarmOf(component: ICAL.Component): ParsedAlarm {
  return {
    action: textOf(component, "action"),
    description: textOf(component, "description"),
    trigger: textOf(component, "trigger"),
    related: String(component.getFirstProperty("trigger")?.getFirstParameter("related")),
  };
}

/** A calendar file read by a parser that shares no code with the writer. */
export function parsedCalendar(text: string): { readonly name: string; readonly events: readonly ParsedEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component): ParsedEvent => {
    const start = component.getFirstPropertyValue("dtstart");
    if (!(start instanceof ICAL.Time)) throw new Error("no start");
    return {
      uid: textOf(component, "uid"),
      start: start.toString(),
      isDate: start.isDate,
      summary: textOf(component, "summary"),
      description: textOf(component, "description"),
      categories: component.getFirstProperty("categories")?.getValues().map(String) ?? [],
      sequence: Number(component.getFirstPropertyValue("sequence")),
      stamp: textOf(component, "dtstamp"),
      alarms: component.getAllSubcomponents("valarm").map(alarmOf),
    };
  });
  // The parser leaves texts that are not of the standard as they stand: it is asked to read this one as a title.
  const name = ICAL.Property.fromString(`SUMMARY:${textOf(calendar, "x-wr-calname")}`).getFirstValue();
  return { name: String(name), events };
}
