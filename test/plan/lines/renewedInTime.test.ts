import { Horizon } from "../../../src/plan/horizon";
import { DuesOf } from "../../../src/plan/lines/dues";
import { renewedInTime } from "../../../src/plan/lines/renewedInTime";
import { policyLibrary } from "../../../src/rules/policy";
import { AS_OF, licence } from "../plannedLicences";

const acme = policyLibrary([
  {
    shared: { "renewal terms": "12", "renewed end": "end, + term" },
    policies: [{ id: "acme-early", "renewal closes": "end, - 30 days" }],
  },
]);
const horizon = new Horizon(AS_OF, 24, 4);
const counted = (end: string) =>
  renewedInTime(licence({ policy: "acme-early", end }, AS_OF, acme), AS_OF, horizon, new DuesOf(horizon, 0));

it("does not count what was to be paid before the plan, and says so", () => {
  const found = counted("2026-04-20");
  if (found.kind !== "counted") throw new Error(found.why.id);
  expect(found.remarks).toMatchObject([{ id: "firstPaidBefore", values: { end: "2026-04-20", payBy: "2026-03-21" } }]);
  expect(found.course.renewals.map(({ cycle }) => cycle)).toEqual([2, 3]);
});

it("has nothing to say about a renewal that is still to come", () => {
  expect(counted("2026-07-20")).toMatchObject({ kind: "counted", remarks: [], course: { reinstatement: null } });
});

it("leaves out what ended before the first month", () => {
  expect(counted("2026-03-31")).toMatchObject({ kind: "left out", why: { id: "lapsedBefore" } });
});
