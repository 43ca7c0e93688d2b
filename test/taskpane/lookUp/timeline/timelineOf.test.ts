import fc from "fast-check";
import { dayOf, FIRST_DAY, LAST_DAY, toDay } from "../../../../src/rules/days";
import { bundledPolicies } from "../../../../src/rules/policies";
import { checkBlock } from "../../../../src/rules/policy";
import { timelineOf } from "../../../../src/taskpane/lookUp/timeline/timelineOf";
import { known } from "../known";

it("draws the term, the window, the notices, the lapse and reinstatement", () => {
  expect(timelineOf(known())).toEqual({
    first: dayOf(2020, 4, 30),
    last: dayOf(2024, 7, 30),
    term: { from: null, to: dayOf(2021, 4, 30) },
    window: { from: dayOf(2021, 3, 1), to: dayOf(2021, 4, 30) },
    notices: [dayOf(2021, 3, 1), dayOf(2021, 4, 10)],
    cancelBy: undefined,
    lapse: dayOf(2021, 5, 1),
    reinstatement: { from: dayOf(2021, 5, 1), to: dayOf(2024, 4, 30) },
    asOf: dayOf(2021, 3, 15),
  });
});

it("begins at the start where that is known", () => {
  const timeline = timelineOf(known("sparx-jp", { date: { kind: "start", day: dayOf(2020, 4, 15) } }));
  expect(timeline?.term).toEqual({ from: dayOf(2020, 4, 15), to: dayOf(2021, 4, 30) });
  expect(timeline?.first).toBe(dayOf(2020, 4, 15));
});

it("ends reinstatement at the day, whatever the clock says there", () => {
  expect(timelineOf(known("sparx-jp", { channel: "direct" }))?.reinstatement?.to).toBe(dayOf(2024, 4, 30));
});

it("leaves out what the source does not state", () => {
  expect(timelineOf(known("nec-pp"))).toMatchObject({ window: undefined, notices: [], reinstatement: undefined });
});

it("draws the last day to cancel what renews by itself", () => {
  expect(timelineOf(known("kepware-us-subscription"))?.cancelBy).toBe(dayOf(2021, 3, 2));
});

it("draws a reinstatement without a last day as one", () => {
  const own = checkBlock([
    ["id", "acme"],
    ["late 1 until", "no limit"],
  ]);
  if (!own.ok) throw new Error("the block has a fault");
  expect(timelineOf(known("sparx-jp", { policy: own.policy }))?.reinstatement).toEqual({
    from: dayOf(2021, 5, 1),
    to: null,
  });
});

it("leaves out a day that lies too far off", () => {
  expect(timelineOf(known("sparx-jp", { asOf: dayOf(2099, 1, 1) }))?.asOf).toBeUndefined();
});

it("draws nothing for a licence without an end, nor for an end that the policy refuses", () => {
  expect(timelineOf(known("netjapan-msp"))).toBeUndefined();
  expect(timelineOf(known("sparx-jp", { date: { kind: "end", day: dayOf(2021, 4, 15) } }))).toBeUndefined();
});

it("keeps everything it draws between its first and its last day, on any day of any policy", () => {
  const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(toDay);
  const ids = bundledPolicies.flats.map(({ id }) => String(id));
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.constantFrom("start" as const, "end" as const),
      day,
      day,
      (id, kind, on, asOf) => {
        const timeline = timelineOf(known(id, { date: { kind, day: on }, asOf }));
        if (!timeline) return;
        const { first, last, term, window, notices, cancelBy = first, reinstatement } = timeline;
        const drawn = [term, window, reinstatement].flatMap((span) => [span?.from ?? first, span?.to ?? last]);
        for (const each of [...drawn, ...notices, cancelBy]) {
          expect(each).toBeGreaterThanOrEqual(first);
          expect(each).toBeLessThanOrEqual(last);
        }
      },
    ),
  );
});
