import fc from "fast-check";
import { ACTION_KINDS } from "../../../src/plan/calendar";
import { eventUid, type EventIdentity } from "../../../src/plan/calendar/eventUid";
import { toDay } from "../../../src/rules/days";
import { foldText } from "../../../src/rules/policy";
import { isoDay } from "../../rules/isoDay";

const identity: EventIdentity = {
  kind: "renewBy",
  number: 1,
  policyId: "sparx-jp",
  end: isoDay("2027-04-30"),
  channel: null,
  owner: "青木",
};

it("is the same in every version of the add-in: calendars keep it for years", () => {
  expect(eventUid(identity)).toBe("renewBy-1-2027-04-30-1b236f81d4ef1b@licence-terms");
});

const anyIdentity: fc.Arbitrary<EventIdentity> = fc.record({
  kind: fc.constantFrom(...ACTION_KINDS),
  number: fc.integer({ min: 1, max: 9 }),
  policyId: fc.string({ unit: "grapheme" }),
  end: fc.integer({ min: 61, max: 2958465 }).map(toDay),
  channel: fc.option(fc.string({ unit: "grapheme" })),
  owner: fc.string({ unit: "grapheme" }).map(foldText),
});

it("is printable ASCII that needs no escape and tells nobody's name", () => {
  fc.assert(
    fc.property(anyIdentity, (any) => {
      expect(eventUid(any)).toMatch(/^[A-Za-z]+-\d-\d{4}-\d\d-\d\d-[0-9a-f]{14}@licence-terms$/);
    }),
  );
});

it("differs where anything differs", () => {
  fc.assert(
    fc.property(anyIdentity, anyIdentity, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(eventUid(one) === eventUid(other)).toBe(same);
    }),
  );
  expect(eventUid({ ...identity, channel: "" })).not.toBe(eventUid({ ...identity, owner: "" }));
});

it("knows an owner whatever the width and case", () => {
  expect(eventUid({ ...identity, owner: "ＡＯＫＩ " })).toBe(eventUid({ ...identity, owner: "Aoki" }));
});
