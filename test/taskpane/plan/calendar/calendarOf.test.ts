import { calendarOf, filesOf } from "../../../../src/taskpane/plan/calendar/calendarOf";
import { parsedCalendar } from "../../../plan/calendar/parsedCalendar";
import { licence, listOf } from "../../../plan/plannedLicences";

const NOW = new Date("2026-04-15T01:02:03Z");
const list = listOf([
  { ...licence({ end: "2026-12-31" }), owner: "Aoki" },
  { ...licence({ end: "2026-12-31", row: 2 }), owner: "Baker" },
]);

it("enters the chosen kinds of days only, approval included", () => {
  const calendar = calendarOf(list, { approvalDays: 5, kinds: ["safeToRenew"] }, "en");
  expect(calendar.events.map(({ kind }) => kind)).toEqual(["safeToRenew", "safeToRenew"]);
  const longer = calendarOf(list, { approvalDays: 20, kinds: ["safeToRenew"] }, "en");
  expect(longer.events[0]?.day).toBeLessThan(calendar.events[0]?.day ?? 0);
});

it("writes one file for all, or one for each owner with the same days", () => {
  const calendar = calendarOf(list, { approvalDays: 5, kinds: ["renewBy"] }, "en");
  const [all, ...none] = filesOf(calendar, false, "en", NOW);
  expect(none).toEqual([]);
  expect(all?.name).toBe("licence-renewals.ics");
  const uids = (text = "") => parsedCalendar(text).events.map(({ uid }) => uid);
  const owned = filesOf(calendar, true, "en", NOW);
  expect(owned.map(({ name }) => name)).toEqual(["licence-renewals Aoki.ics", "licence-renewals Baker.ics"]);
  expect(owned.flatMap(({ text }) => uids(text)).sort()).toEqual(uids(all?.text).sort());
  expect(parsedCalendar(all?.text ?? "").events[0]?.stamp).toBe("2026-04-15T01:02:03Z");
});
