import fc from "fast-check";
import { calendarEvents, type CalendarEvent } from "../../../src/plan/calendar";
import { isoText } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { licenceOf } from "./licenceOf";
import { settingsOf } from "./settingsOf";

const shown = (events: readonly CalendarEvent[]) => events.map(({ day, summary }) => `${isoText(day)} ${summary}`);

it("lists the days to act on, by day, one event for what is done together", () => {
  const licences = [licenceOf(), licenceOf({ licence: "EA-2" }), licenceOf({ end: "2027-03-31", owner: "Baba" })];
  expect(shown(calendarEvents(licences, settingsOf()).events)).toEqual([
    "2027-02-01 Renewal opens: Enterprise Architect",
    "2027-02-01 Vendor's notice due: Enterprise Architect",
    "2027-03-01 Renewal opens: Enterprise Architect (2 licences)",
    "2027-03-01 Vendor's notice due: Enterprise Architect (2 licences)",
    "2027-03-11 Vendor's notice due: Enterprise Architect",
    "2027-03-24 Last safe day to renew: Enterprise Architect",
    "2027-03-31 Renew by: Enterprise Architect",
    "2027-04-10 Vendor's notice due: Enterprise Architect (2 licences)",
    "2027-04-22 Last safe day to renew: Enterprise Architect (2 licences)",
    "2027-04-30 Renew by: Enterprise Architect (2 licences)",
    "2030-03-29 Reinstate by: Enterprise Architect",
    "2030-04-30 Reinstate by: Enterprise Architect (2 licences)",
  ]);
});

it("reports each licence without a day, with the reason", () => {
  const licences = [
    licenceOf({ end: null, policy: bundled("netjapan-msp"), address: "A2" }),
    licenceOf({ end: "2020-07-31", address: "A3" }),
    licenceOf({ end: "2027-04-15", address: "A4" }),
    licenceOf({ address: "A5" }),
  ];
  const { events, leftOut } = calendarEvents(licences, settingsOf());
  const why = new Map(leftOut.map(({ licence, why: reason }) => [licence.address, sentence(reason, "en")]));
  expect([...why.keys()].sort()).toEqual(["A2", "A3", "A4"]);
  expect(why.get("A2")).toMatch(/no end date/);
  expect(why.get("A3")).toMatch(/Buy a new licence/);
  expect(why.get("A4")).toMatch(/Meant: 2027-04-30/);
  expect(new Set(events.flatMap(({ licences: [one] }) => one?.address))).toEqual(new Set(["A5"]));
});

it("goes back over the closed days of the workbook too", () => {
  const safe = (holidays: number[]) => {
    const { events } = calendarEvents([licenceOf()], settingsOf({ holidays }));
    return events.filter(({ kind }) => kind === "safeToRenew").map(({ day }) => isoText(day));
  };
  expect(safe([])).toEqual(["2027-04-22"]);
  expect(safe([isoDay("2027-04-28")])).toEqual(["2027-04-21"]);
});

it("rings before deadlines only, and never before the as-of date", () => {
  const alarms = (asOf: string) =>
    calendarEvents([licenceOf()], settingsOf({ asOf, alarmDays: [3, 14, 3, 0] })).events.map(({ kind, alarmDays }) => [
      kind,
      ...alarmDays,
    ]);
  expect(alarms("2027-03-01")).toEqual([
    ["windowOpens"],
    ["notice"],
    ["notice"],
    ["safeToRenew", 14, 3, 0],
    ["renewBy", 14, 3, 0],
    ["reinstateBy", 14, 3, 0],
  ]);
  expect(alarms("2027-04-27")[0]).toEqual(["renewBy", 3, 0]);
});

it("enters only the kinds that are wanted, and leaves no licence out for that", () => {
  const { events, leftOut } = calendarEvents([licenceOf()], settingsOf({ kinds: ["renewBy"] }));
  expect(events.map(({ kind }) => kind)).toEqual(["renewBy"]);
  expect(leftOut).toEqual([]);
});

it("brings the same events up to date when the approval takes longer or a licence joins", () => {
  const before = calendarEvents([licenceOf()], settingsOf()).events;
  const longer = calendarEvents([licenceOf()], settingsOf({ approvalDays: 10 })).events;
  const joined = calendarEvents([licenceOf({ licence: "EA-0" }), licenceOf()], settingsOf({ language: "ja" })).events;
  const uids = (events: readonly CalendarEvent[]) => events.map(({ uid }) => uid).sort();
  expect(uids(longer)).toEqual(uids(before));
  expect(uids(joined)).toEqual(uids(before));
  expect(shown(longer)).not.toEqual(shown(before));
});

it("makes new events of a renewed licence", () => {
  const before = calendarEvents([licenceOf()], settingsOf()).events.map(({ uid }) => uid);
  const renewed = calendarEvents([licenceOf({ end: "2028-04-30" })], settingsOf()).events.map(({ uid }) => uid);
  expect(renewed.filter((uid) => before.includes(uid))).toEqual([]);
});

const anyLicence = fc
  .record({
    end: fc.constantFrom("2027-04-30", "2027-05-31", "2026-01-31", "2026-12-15", null),
    policy: fc.constantFrom("sparx-jp", "sparx-jp-annual", "nec-pp", "netjapan-perpetual").map(bundled),
    channel: fc.constantFrom(null, "direct"),
    owner: fc.constantFrom("", "Aoki", "青木", "aoki "),
    licence: fc.constantFrom("", "1", "2"),
    product: fc.constantFrom("A", "B"),
    address: fc.constantFrom("A2", "A3"),
  })
  // Channels are those of the policy, as the check of a list gives them.
  .map(({ channel, policy, ...rest }) =>
    licenceOf({ ...rest, policy, channel: policy.channels.en.length > 0 ? channel : null }),
  );

it("counts every licence once, has no UID twice, and does not depend on the order of the list", () => {
  fc.assert(
    fc.property(fc.array(anyLicence, { maxLength: 12 }), fc.integer(), (licences, turn) => {
      const settings = settingsOf();
      const { events, leftOut } = calendarEvents(licences, settings);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      const entered = new Set(events.flatMap((event) => event.licences));
      expect(entered.size + leftOut.length).toBe(new Set(licences).size);
      expect(leftOut.filter(({ licence }) => entered.has(licence))).toEqual([]);
      expect(events.every(({ day }) => day >= settings.asOf)).toBe(true);
      const at = licences.length === 0 ? 0 : Math.abs(turn) % licences.length;
      expect(calendarEvents([...licences.slice(at), ...licences.slice(0, at)], settings)).toEqual({ events, leftOut });
    }),
  );
});
