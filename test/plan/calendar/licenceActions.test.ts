import { businessDaysOf } from "../../../src/rules/answers";
import { isoText } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import type { Policy } from "../../../src/rules/policy";
import { licenceActions } from "../../../src/plan/calendar/licenceActions";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

const sparx = bundled("sparx-jp");

function actionsOf(policy: Policy, end: string, asOf: string, approvalDays = 0, channel: string | null = null) {
  const found = licenceActions({
    policy,
    end: isoDay(end),
    channel,
    asOf: isoDay(asOf),
    approvalDays,
    businessDays: businessDaysOf(policy),
  });
  if (found.kind === "left out") return sentence(found.why, "en");
  return found.actions.map(({ kind, number, day, field }) => [`${kind} ${number}`, isoText(day), field]);
}

it("gives every day to act on, in the order of the licence's life", () => {
  expect(actionsOf(sparx, "2027-04-30", "2026-11-22", 5)).toEqual([
    ["windowOpens 1", "2027-03-01", "renewal opens"],
    ["notice 1", "2027-03-01", "notices"],
    ["notice 2", "2027-04-10", "notices"],
    ["safeToRenew 1", "2027-04-22", "renewal closes"], // 29 April is a holiday
    ["renewBy 1", "2027-04-30", "renewal closes"],
    ["reinstateBy 1", "2030-04-30", "late 1 until"],
  ]);
});

it("keeps only days from the as-of date on", () => {
  const kinds = (asOf: string) => actionsOf(sparx, "2027-04-30", asOf, 5);
  expect(kinds("2027-04-22")).toHaveLength(3);
  expect(kinds("2027-04-23")).toEqual([
    ["renewBy 1", "2027-04-30", "renewal closes"],
    ["reinstateBy 1", "2030-04-30", "late 1 until"],
  ]);
});

it("enters the last day to begin a reinstatement once support has lapsed", () => {
  expect(actionsOf(sparx, "2027-04-30", "2027-05-01", 5, "direct")).toEqual([
    ["safeToReinstate 1", "2030-04-22", "late 1 until"],
    ["reinstateBy 1", "2030-04-30", "late 1 until"],
  ]);
});

it("does not enter a last safe day that is the vendor's last day itself", () => {
  expect(actionsOf(sparx, "2027-04-30", "2027-04-20")).toEqual([
    ["renewBy 1", "2027-04-30", "renewal closes"],
    ["reinstateBy 1", "2030-04-30", "late 1 until"],
  ]);
  // 2027-01-31 is a Sunday.
  expect(actionsOf(sparx, "2027-01-31", "2027-01-20")).toEqual([
    ["safeToRenew 1", "2027-01-29", "renewal closes"],
    ["renewBy 1", "2027-01-31", "renewal closes"],
    ["reinstateBy 1", "2030-01-31", "late 1 until"],
  ]);
});

it("enters the end of a licence that is bought again as the day to buy by", () => {
  expect(actionsOf(bundled("sparx-jp-annual"), "2027-03-31", "2026-11-22")).toEqual([
    ["buyNewBy 1", "2027-03-31", "renewed end"],
  ]);
});

it("enters the day to cancel a licence by that renews by itself, and none to renew by", () => {
  const kepware = bundled("kepware-us-subscription");
  expect(actionsOf(kepware, "2027-12-31", "2026-11-22", 5)).toEqual([
    ["safeToCancel 1", "2027-10-26", "cancel by"],
    ["cancelBy 1", "2027-11-02", "cancel by"],
  ]);
  expect(actionsOf(kepware, "2027-12-31", "2027-11-02")).toEqual([["cancelBy 1", "2027-11-02", "cancel by"]]);
  expect(actionsOf(kepware, "2027-12-31", "2027-11-03")).toBe(
    "kepware-us-subscription: renews by itself after 2027-12-31. The last day to cancel, 2027-11-02, is past.",
  );
  expect(actionsOf(kepware, "2027-12-31", "2028-01-01")).toMatch(/not stated|Ask the vendor/);
});

it("does not take a licence that renews by itself for lapsed before its end", () => {
  const own = checkedPolicy({
    "renewed end": "end, + 1 day, for 12 months",
    "renewal closes": "end, - 60 days",
    "cancel by": "end, - 30 days",
    "late 1 until": "end, + 30 days",
  });
  expect(actionsOf(own, "2027-12-31", "2027-12-02", 5)).toEqual([["reinstateBy 1", "2028-01-30", "late 1 until"]]);
});

it("leaves a licence to the vendor that renews by itself without a day to cancel by", () => {
  const own = checkedPolicy({ "renewed end": "end, + 1 day, for 12 months", "cancel by": "not stated" });
  expect(actionsOf(own, "2027-03-31", "2026-11-22")).toMatch(/last day to cancel .* not stated/);
});

it.each([
  ["sparx-jp", "2020-07-31", /can no longer be reinstated. Buy a new licence/],
  ["sparx-jp", "2027-04-15", /Meant: 2027-04-30/],
  ["netjapan-perpetual", "2026-03-31", /last day of reinstatement is not stated/],
  ["netjapan-msp", "2027-03-31", /no end date/],
])("says why there is no day: %s, %s", (id, end, why) => {
  expect(actionsOf(bundled(id), end, "2026-11-22")).toMatch(why);
});

it("says that reinstatement has no last day", () => {
  const own = checkedPolicy({ "renewed end": "end, + 1 day, for 12 months", "late 1 until": "no limit" });
  expect(actionsOf(own, "2026-03-31", "2026-11-22")).toMatch(/stays possible/);
});

it("leaves a ladder that contradicts itself to the vendor", () => {
  const own = checkedPolicy({
    "renewed end": "end, + 1 day, for 12 months",
    "late 1 until": "end, + 24 months",
    "late 1 end": "end, + 24 months",
    "late 2 until": "end, + 1 month",
  });
  expect(actionsOf(own, "2026-03-31", "2026-11-22")).toMatch(/Ask the vendor/);
});
