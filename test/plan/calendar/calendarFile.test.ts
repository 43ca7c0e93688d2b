import fc from "fast-check";
import { calendarEvents, calendarFile, type CalendarEvent } from "../../../src/plan/calendar";
import { calendarText } from "../../../src/plan/calendar/calendarText";
import { isoText, toDay } from "../../../src/rules/days";
import { licenceOf } from "./licenceOf";
import { parsedCalendar } from "./parsedCalendar";
import { settingsOf } from "./settingsOf";

const STAMP = "2026-11-22T04:05:06Z";
const settings = { language: "en", stamp: STAMP } as const;
const eventsOf = (...licences: ReturnType<typeof licenceOf>[]) => calendarEvents(licences, settingsOf()).events;

// Everything that the format escapes, folds at, or forbids.
const awkward = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        ";",
        ",",
        "\\",
        "\\n",
        "\n",
        "\r\n",
        ":",
        '"',
        "更新期限",
        "👩‍👩‍👧‍👦",
        "𠮷野家",
        "BEGIN:VEVENT",
        " ",
        "\t",
        "\u0007",
      ),
      fc.constantFrom("ｱｵｷ", "長い説明文".repeat(20), "x".repeat(100), "😀".repeat(40)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  uid: fc.uuid().map((uuid) => `${uuid}@licence-terms`),
  kind: fc.constant("renewBy" as const),
  day: fc.integer({ min: 61, max: 2958465 }).map(toDay),
  owner: awkward,
  alarmDays: fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 3 }),
  licences: fc.constant([]),
  summary: awkward,
  description: awkward,
});

it("is read back as it was meant, by a parser that is not the writer's", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), awkward, (events, name) => {
      const read = parsedCalendar(calendarFile(events, { ...settings, name }));
      expect(read.name).toBe(calendarText(name));
      expect(
        read.events.map(({ uid, start, isDate, summary, description, categories }) => ({
          uid,
          start,
          isDate,
          summary,
          description,
          categories,
        })),
      ).toEqual(
        events.map(({ uid, day, summary, description, owner }) => ({
          uid,
          start: isoText(day),
          isDate: true,
          summary: calendarText(summary).replaceAll("\n", " "),
          description: calendarText(description),
          categories: calendarText(owner) === "" ? [] : [calendarText(owner)],
        })),
      );
    }),
  );
});

it("ends every line with CR and LF, has none above 75 octets, and never splits a character", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), (events) => {
      const text = calendarFile(events, settings);
      expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of text.split("\r\n")) {
        const octets = Buffer.from(line, "utf8");
        expect(octets.length).toBeLessThanOrEqual(75);
        // Half a surrogate pair becomes U+FFFD in UTF-8.
        expect(octets.toString("utf8")).toBe(line);
      }
    }),
  );
});

it("writes whole days, alarms at nine in the morning, and the moment it was given", () => {
  const [last] = parsedCalendar(
    calendarFile(
      eventsOf(licenceOf()).filter(({ kind }) => kind === "renewBy"),
      settings,
    ),
  ).events;
  expect(last).toMatchObject({ start: "2027-04-30", isDate: true, stamp: STAMP, categories: ["Aoki"] });
  expect(last?.alarms).toEqual(
    ["-P13DT15H", "-P2DT15H"].map((trigger) => ({
      action: "DISPLAY",
      description: "Renew by: Enterprise Architect",
      trigger,
      related: "START",
    })),
  );
});

it("rings at nine on the day itself where the alarm is for the day", () => {
  const [event] = eventsOf(licenceOf());
  if (event === undefined) throw new Error("no event");
  const [read] = parsedCalendar(calendarFile([{ ...event, alarmDays: [0] }], settings)).events;
  expect(read?.alarms).toMatchObject([{ trigger: "PT9H", related: "START" }]);
});

it("brings a changed list up to date under the same UIDs, with a higher revision", () => {
  const first = parsedCalendar(calendarFile(eventsOf(licenceOf()), settings)).events;
  const later = { ...settings, stamp: "2026-11-23T04:05:06Z" };
  const second = parsedCalendar(calendarFile(eventsOf(licenceOf(), licenceOf({ licence: "EA-2" })), later)).events;
  expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  for (const [index, event] of second.entries()) {
    expect(event.sequence).toBeGreaterThan(first[index]?.sequence ?? Infinity);
    expect(event.stamp > (first[index]?.stamp ?? "")).toBe(true);
    expect(event.summary).toBe(`${first[index]?.summary} (2 licences)`);
  }
});

it("has no hidden clock or chance: the same list and moment give the same file", () => {
  expect(calendarFile(eventsOf(licenceOf()), settings)).toBe(calendarFile(eventsOf(licenceOf()), settings));
});

it("is in Japanese where that is asked for", () => {
  const events = calendarEvents([licenceOf({ owner: "青木" })], settingsOf({ language: "ja" })).events;
  const read = parsedCalendar(calendarFile(events, { ...settings, language: "ja" }));
  expect(read.name).toBe("ライセンス更新");
  expect(read.events.map(({ summary }) => summary)).toContain("更新期限: Enterprise Architect");
});

it("refuses to write a calendar without an event, which the format does not allow", () => {
  expect(() => calendarFile([], settings)).toThrow(RangeError);
});
