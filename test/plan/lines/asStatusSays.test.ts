import { Horizon } from "../../../src/plan/horizon";
import { asStatusSays } from "../../../src/plan/lines/asStatusSays";
import { DuesOf } from "../../../src/plan/lines/dues";
import { isoDay } from "../../rules/isoDay";
import { AS_OF, licence, type Wanted } from "../plannedLicences";

const horizon = new Horizon(AS_OF, 24, 4);
const says = (wanted: Wanted) => asStatusSays(licence(wanted), AS_OF, horizon, new DuesOf(horizon, 0));

it("renews from the end, or from the end that a reinstatement gives", () => {
  expect(says({ end: "2026-06-30" })).toMatchObject({
    course: { reinstatement: null, renewals: [{ cycle: 1 }, { cycle: 2 }] },
  });
  expect(says({ end: "2025-12-31" })).toMatchObject({
    course: {
      reinstatement: { day: AS_OF, month: 0, end: isoDay("2027-03-31") },
      renewals: [{ cycle: 2 }, { cycle: 3 }],
    },
  });
});

it("does not ask how a licence goes on after the plan", () => {
  expect(says({ policy: "sparx-jp-annual", end: "2028-06-30" })).toMatchObject({
    kind: "counted",
    course: { renewals: [] },
  });
  expect(says({ policy: "sparx-jp-annual", end: "2026-06-30" })).toMatchObject({ kind: "left out" });
});
