import { renewBy } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said } from "./asked";

it("is the end itself where the policy names no other day (SPX-4, NEC-4, and by default)", () => {
  expect(said(renewBy(bundled("sparx-jp"), isoDay("2021-04-30")))).toBe("2021-04-30");
  expect(said(renewBy(bundled("nec-pp"), isoDay("2026-01-31")))).toBe("2026-01-31");
  expect(said(renewBy(bundled("netjapan-perpetual"), isoDay("2025-02-28")))).toBe("2025-02-28");
});

it("is the policy's own day where there is one", () => {
  const early = checkedPolicy({
    "renewed end": "end, + 1 day, for term",
    "renewal closes": "end, - 7 business days",
    calendar: "JP",
  });
  expect(said(renewBy(early, isoDay("2024-05-08")))).toBe("2024-04-24");
});

it("is none for licences that are bought again", () => {
  expect(said(renewBy(bundled("sparx-jp-annual"), isoDay("2026-01-31")))).toMatch(/^none: /);
  expect(said(renewBy(bundled("netjapan-msp"), isoDay("2026-01-31")))).toMatch(/^none: /);
});
