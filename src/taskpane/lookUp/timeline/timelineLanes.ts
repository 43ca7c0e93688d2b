import { fill, paneWords } from "../../../locales/taskpane";
import type { Day } from "../../../rules/days";
import { dateText } from "../../date/dateText";
import type { Span, Timeline } from "./timelineOf";

export type LaneName = "term" | "window" | "notices" | "cancelBy" | "reinstatement";

/** One line of the drawing: its words, and what is drawn in it. */
export interface Lane {
  readonly name: LaneName;
  readonly label: string;
  readonly dates: string;
  readonly span: Span | undefined;
  readonly marks: readonly Day[];
}

/** Says when a licence lapses: one that renews by itself does so only where it was cancelled. */
export function lapseText({ lapse, cancelBy }: Timeline, language: "en" | "ja"): string {
  const words = paneWords[language].timeline;
  return fill(cancelBy === undefined ? words.lapse : words.lapseIfCancelled, { day: dateText(lapse, language) });
}

/**
 * The lines of the drawing from top to bottom; a line of which nothing is known says so. Only what renews by itself has
 * one for cancelling.
 *
 * @param timeline what is drawn
 * @param language of the words
 * @example timelineLanes(timeline, "en")[1] //=> { label: "Renewal window", dates: "2021-03-01 (Mon) to ...", ... }
 */
export function timelineLanes(timeline: Timeline, language: "en" | "ja"): Lane[] {
  const words = paneWords[language].timeline;
  const text = (day: Day) => dateText(day, language);
  const spanText = ({ from, to }: Span) => {
    if (from === null) return to === null ? "" : fill(words.until, { to: text(to) });
    return to === null
      ? fill(words.from, { from: text(from) })
      : fill(words.fromTo, { from: text(from), to: text(to) });
  };
  const lane = (name: LaneName, span: Span | undefined, marks: readonly Day[] = []): Lane => {
    const dates = span ? spanText(span) : marks.map(text).join(language === "ja" ? "、" : ", ");
    return { name, label: words[name], dates: dates || words.unknown, span, marks };
  };
  const { term, window, notices, cancelBy, reinstatement } = timeline;
  return [
    lane("term", term),
    lane("window", window),
    lane("notices", undefined, notices),
    ...(cancelBy === undefined ? [] : [lane("cancelBy", undefined, [cancelBy])]),
    lane("reinstatement", reinstatement),
  ];
}

/**
 * The drawing in words, for those who do not see it.
 *
 * @example timelineText(timeline, "en") //=> "Term: until 2021-04-30 (Fri). Renewal window: ... As of: 2026-11-22 (Sun)."
 */
export function timelineText(timeline: Timeline, language: "en" | "ja"): string {
  const words = paneWords[language].timeline;
  const asOf = timeline.asOf === undefined ? [] : [[words.asOf, dateText(timeline.asOf, language)] as const];
  const lapse = lapseText(timeline, language);
  const parts = [...timelineLanes(timeline, language).map(({ label, dates }) => [label, dates] as const), ...asOf];
  const [stop, colon] = language === "ja" ? ["。", ": "] : [". ", ": "];
  return [...parts.map(([label, dates]) => label + colon + dates), lapse, ""].join(stop).trim();
}
