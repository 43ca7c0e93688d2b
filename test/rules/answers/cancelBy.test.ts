import { cancelBy } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said } from "./asked";

const renewed = { "renewed end": "end, + 1 day, for term" };

it("is the policy's day, counted from the support end", () => {
  const own = checkedPolicy({ ...renewed, "cancel by": "end, - 1 month" });
  expect(said(cancelBy(own, isoDay("2027-03-31")))).toBe("2027-02-28");
  // 60 days before the first day of the next term: 31 of December and 29 of November.
  expect(said(cancelBy(bundled("kepware-us-subscription"), isoDay("2026-12-31")))).toBe("2026-11-02");
});

it("is none where nothing is said of a renewal by itself, or that there is no such day", () => {
  expect(said(cancelBy(checkedPolicy(renewed), isoDay("2027-03-31")))).toMatch(/^none: /);
  const none = checkedPolicy({ ...renewed, "cancel by": "none" });
  expect(said(cancelBy(none, isoDay("2027-03-31")))).toMatch(/^none: .*no last day to cancel/);
});

it("is none for licences that are bought again: nothing renews", () => {
  const own = checkedPolicy({ "renewed end": "none", "cancel by": "end, - 1 month" });
  expect(said(cancelBy(own, isoDay("2027-03-31")))).toMatch(/^none: .*not renewed/);
});

it("tells a day that is not stated from none", () => {
  const own = checkedPolicy({ ...renewed, "cancel by": "not stated" });
  expect(said(cancelBy(own, isoDay("2027-03-31")))).toMatch(/^not stated: .*last day to cancel/);
});

it("refuses an end that the policy cannot have", () => {
  const own = checkedPolicy({ ...renewed, "end check": "month end", "cancel by": "end, - 1 month" });
  expect(said(cancelBy(own, isoDay("2027-03-30")))).toMatch(/^wrong: /);
});

it("uses the version of the support end", () => {
  const own = checkedPolicy({
    ...renewed,
    "version by": "payment",
    "valid from": "2026-01-01",
    "cancel by": "end, - 60 days",
    "earlier 1 cancel by": "end, - 30 days",
  });
  expect(said(cancelBy(own, isoDay("2025-12-31")))).toBe("2025-12-01");
  expect(said(cancelBy(own, isoDay("2026-12-31")))).toBe("2026-11-01");
});
