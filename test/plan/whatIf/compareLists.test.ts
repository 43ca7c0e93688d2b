import fc from "fast-check";
import { checkList, type CellValue } from "../../../src/list";
import { compareInSteps, compareLists, plannableList, type PlannableList } from "../../../src/plan";
import { addDays, type Day } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import { listOf as sheetOf, understood } from "../../list/listOf";
import { isoDay } from "../../rules/isoDay";
import { anyLicence, AS_OF, licence, listOf, type Wanted } from "../plannedLicences";

const on = (wanted: readonly Wanted[], asOf: Day): PlannableList =>
  listOf(
    wanted.map((one, row) => licence({ ...one, row }, asOf)),
    asOf,
  );

it("says which rows move between two as-of dates", () => {
  const wanted: Wanted[] = [{ end: "2026-04-30" }, { end: "2027-04-30" }, { end: "2022-01-31" }];
  const { rows, moved, changed, oneSided, shifts } = compareLists(
    on(wanted, isoDay("2026-04-15")),
    on(wanted, isoDay("2026-05-15")),
  );
  expect([rows, moved.length, oneSided]).toEqual([3, 1, 0]);
  expect(moved[0]).toMatchObject({
    row: 0,
    before: { state: { status: "renewable", amount: 1000, nextAction: { action: "renewBy" } } },
    after: { state: { status: "reinstatable", amount: 1000, nextAction: { action: "reinstateBy" } } },
    changed: ["status", "nextAction"],
    // 30 April 2026 to 27 April 2029, the last business day of that month before the holidays.
    days: { nextAction: 1093 },
  });
  expect(changed).toEqual({ status: 1, end: 0, renewBy: 0, reinstateBy: 0, nextAction: 1, amount: 0 });
  expect(shifts).toEqual({ end: [], renewBy: [], reinstateBy: [], nextAction: [{ days: 1093, rows: 1 }] });
});

it("says which rows move under another policy, and which it cannot tell about", () => {
  const rows: CellValue[][] = [
    ["Product", "Vendor", "Support end", "Unit price"],
    ["Enterprise Architect", "Sparx Systems Japan", isoDay("2026-06-30"), 100],
    ["Enterprise Architect", "Sparx Systems Japan", isoDay("2026-06-15"), 100],
  ];
  const checked = (policies: Record<string, string>) => {
    const list = understood(sheetOf(rows), { policies });
    return plannableList(list, checkList(list, AS_OF, bundledPolicies), AS_OF, bundledPolicies);
  };
  const comparison = compareLists(checked({}), checked({ " / enterprise architect / sparx systems japan": "nec-pp" }));
  expect(comparison).toMatchObject({ rows: 2, oneSided: 1 });
  expect(comparison.moved[0]).toMatchObject({ row: 1, changed: expect.arrayContaining(["reinstateBy"]) });
  expect(comparison.moved[1]).toMatchObject({
    row: 2,
    before: { kind: "left out", why: { id: "endNotMonthEnd" } },
    after: { kind: "licence", state: { status: "active" } },
    changed: [],
  });
});

it("works in steps", () => {
  const list = on(
    Array.from({ length: 300 }, () => ({})),
    AS_OF,
  );
  const steps = [...compareInSteps(list, list)];
  expect(steps.at(0)).toEqual({ done: 0, total: 300 });
  expect(steps.at(-1)).toEqual({ done: 200, total: 300 });
});

describe("whatever the list", () => {
  const lists = fc.array(anyLicence, { maxLength: 30 });
  const later = fc.integer({ min: -1000, max: 1000 });

  it("moves nothing between equal sides", () => {
    fc.assert(
      fc.property(lists, (wanted) => {
        const { rows, moved } = compareLists(on(wanted, AS_OF), on(wanted, AS_OF));
        expect([rows, moved]).toEqual([wanted.length, []]);
      }),
    );
  });

  it("moves the same rows back", () => {
    fc.assert(
      fc.property(lists, later, (wanted, days) => {
        const [one, other] = [on(wanted, AS_OF), on(wanted, addDays(AS_OF, days))];
        const [there, back] = [compareLists(one, other), compareLists(other, one)];
        expect(back.moved.map((row) => ({ ...row, before: row.after, after: row.before, days: {} }))).toEqual(
          there.moved.map((row) => ({ ...row, days: {} })),
        );
        expect(back.changed).toEqual(there.changed);
        const turned = back.shifts.nextAction.map(({ days: by, rows }) => ({ days: -by, rows })).reverse();
        expect(turned).toEqual(there.shifts.nextAction);
      }),
    );
  });

  it("counts each moved row at most once in each histogram", () => {
    fc.assert(
      fc.property(lists, later, (wanted, days) => {
        const { moved, shifts, changed } = compareLists(on(wanted, AS_OF), on(wanted, addDays(AS_OF, days)));
        for (const [day, histogram] of Object.entries(shifts)) {
          const rows = histogram.reduce((all, shift) => all + shift.rows, 0);
          expect(rows).toBe(moved.filter((row) => day in row.days).length);
          expect(rows).toBeLessThanOrEqual(changed[day as "end"]);
        }
      }),
    );
  });
});
