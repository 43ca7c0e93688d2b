import fc from "fast-check";
import { calendarEvents, ownerFiles } from "../../../src/plan/calendar";
import { foldText } from "../../../src/rules/policy";
import { licenceOf } from "./licenceOf";
import { parsedCalendar } from "./parsedCalendar";
import { settingsOf } from "./settingsOf";

const settings = { language: "en", stamp: "2026-11-22T04:05:06Z" } as const;
const eventsOf = (...owners: string[]) =>
  calendarEvents(
    owners.map((owner) => licenceOf({ owner })),
    settingsOf(),
  ).events;

it("gives each owner the events of the licences they look after", () => {
  const files = ownerFiles(eventsOf("Aoki", "青木", ""), settings);
  expect(files.map(({ owner, name, events }) => [owner, name, events])).toEqual([
    ["", "licence-renewals no owner.ics", 6],
    ["Aoki", "licence-renewals Aoki.ics", 6],
    ["青木", "licence-renewals 青木.ics", 6],
  ]);
  const [, aoki] = files.map(({ text }) => parsedCalendar(text));
  expect(aoki?.name).toBe("Licence renewals: Aoki");
  expect(aoki?.events.map(({ categories }) => categories)).toEqual(Array.from({ length: 6 }, () => ["Aoki"]));
});

it("says in Japanese that nobody is named", () => {
  expect(ownerFiles(eventsOf(""), { ...settings, language: "ja" })[0]?.name).toBe("ライセンス更新 担当者なし.ics");
});

it("gives files names that differ on systems that know no case, whatever the owners are called", () => {
  const owner = fc.oneof(fc.constantFrom("a/b", "a:b", "A B", "CON", "..", "???", ""), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(fc.array(owner, { minLength: 1, maxLength: 6 }), (owners) => {
      const all = eventsOf(...owners);
      const files = ownerFiles(all, settings);
      expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
      expect(files.length).toBe(new Set(owners.map(foldText)).size);
      const uids = files.flatMap(({ text }) => parsedCalendar(text).events.map(({ uid }) => uid));
      expect(uids.sort()).toEqual(all.map(({ uid }) => uid).sort());
    }),
    { numRuns: 30 },
  );
});
