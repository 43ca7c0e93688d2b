import { rowState } from "../../../src/plan/whatIf/rowState";
import { isoDay } from "../../rules/isoDay";
import { AS_OF, licence, type Wanted } from "../plannedLicences";

const state = (wanted: Wanted) => rowState(licence(wanted), AS_OF);

it("takes the answers of the check, and what going on costs next", () => {
  expect(state({ end: "2026-04-30", currency: "JPY" })).toEqual({
    status: "renewable",
    end: isoDay("2026-04-30"),
    renewBy: isoDay("2026-04-30"),
    reinstateBy: isoDay("2029-04-27"),
    nextAction: { action: "renewBy", on: isoDay("2026-04-30") },
    amount: 1000,
    currency: "JPY",
  });
  expect(state({ end: "2025-12-31" })).toMatchObject({ status: "reinstatable", amount: 1000 });
});

it("has no answer where the rules have none", () => {
  expect(state({ policy: "nec-pp", end: "2026-03-31" })).toMatchObject({
    status: "askVendor",
    reinstateBy: null,
    amount: null,
  });
  expect(state({ policy: "netjapan-msp", end: null })).toMatchObject({ end: null, renewBy: null, amount: null });
  expect(state({ end: "2026-04-30", amount: null })).toMatchObject({ amount: null, currency: "" });
});
