import { Horizon } from "../../../src/plan/horizon";
import { DuesOf } from "../../../src/plan/lines/dues";
import { isoText } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import { isoDay } from "../../rules/isoDay";

const sparx = bundledPolicies.find("sparx-jp") ?? fail();
const annual = bundledPolicies.find("sparx-jp-annual") ?? fail();
function fail(): never {
  throw new Error("A bundled policy is missing");
}

const duesOf = new DuesOf(new Horizon(isoDay("2026-04-15"), 24, 4), 0.5);

it("follows a licence to the end of the plan, and no further", () => {
  const dues = duesOf.of(sparx, isoDay("2026-06-30"), 1);
  expect(dues.renewals.map((due) => [isoText(due.day), due.month, due.cycle, due.factor, isoText(due.end)])).toEqual([
    ["2026-06-30", 2, 1, 1, "2027-06-30"],
    ["2027-06-30", 14, 2, 1.5, "2028-06-30"],
  ]);
  expect(dues.stopped).toBeNull();
});

it("counts cycles on from a reinstatement", () => {
  expect(duesOf.of(sparx, isoDay("2027-03-31"), 2).renewals.map(({ factor }) => factor)).toEqual([1.5, 2.25]);
});

it("follows equal licences once", () => {
  expect(duesOf.of(sparx, isoDay("2026-06-30"), 1)).toBe(duesOf.of(sparx, isoDay("2026-06-30"), 1));
  expect(duesOf.of(sparx, isoDay("2026-06-30"), 1)).not.toBe(duesOf.of(sparx, isoDay("2026-06-30"), 2));
});

it("says why there is no renewal, unless that would be after the plan", () => {
  const end = isoDay("2026-06-30");
  expect(duesOf.of(annual, end, 1)).toMatchObject({ renewals: [], stopped: { end, why: { id: "notRenewable" } } });
  expect(duesOf.of(annual, isoDay("2028-04-30"), 1)).toEqual({ renewals: [], firstPayBy: null, stopped: null });
});

it("counts the cycle of a renewal that was to be paid before the plan, but not its payment", () => {
  const dues = duesOf.of(sparx, isoDay("2026-03-31"), 1);
  expect(dues.firstPayBy).toBe(isoDay("2026-03-31"));
  expect(dues.renewals.map(({ cycle }) => cycle)).toEqual([2, 3]);
});
