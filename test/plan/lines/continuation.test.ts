import { continuation } from "../../../src/plan/lines/continuation";
import { policyLibrary } from "../../../src/rules/policy";
import { isoDay } from "../../rules/isoDay";
import { AS_OF, licence, type Wanted } from "../plannedLicences";

const acme = policyLibrary([
  {
    shared: { "renewal terms": "12", "renewed end": "end, + term" },
    policies: [
      { id: "acme-early", "renewal opens": "end, - 90 days", "renewal closes": "end, - 30 days" },
      {
        id: "acme-back-dated",
        proration: "months",
        "late 1 until": "end, + 36 months",
        "late 1 end": "end, + term",
        "late 1 back pay": "none",
        "late 1 surcharge": "10 % of renewal",
      },
    ],
  },
]);
const way = (wanted: Wanted) => continuation(licence(wanted), AS_OF);
const ofAcme = (wanted: Wanted) => continuation(licence(wanted, AS_OF, acme), AS_OF);

it("renews what is active or renewable, whatever its price", () => {
  expect(way({ end: "2026-04-30", amount: null })).toEqual({ kind: "renew", end: isoDay("2026-04-30") });
  expect(way({ end: "2028-04-30" })).toEqual({ kind: "renew", end: isoDay("2028-04-30") });
});

it("reinstates what is reinstatable on the as-of date, at the price of its late stage", () => {
  expect(way({ end: "2025-12-31" })).toEqual({
    kind: "reinstate",
    end: isoDay("2027-03-31"),
    cost: { stage: 1, backPay: 0, surcharge: 0, total: 1000 },
  });
  expect(ofAcme({ policy: "acme-back-dated", end: "2025-12-31" })).toMatchObject({
    kind: "reinstate",
    end: isoDay("2026-12-31"),
    cost: { surcharge: 100, total: 1100 },
  });
  expect(way({ end: "2025-12-31", amount: null })).toMatchObject({ kind: "no", why: { id: "priceMissing" } });
});

it("says why there is no way", () => {
  expect(way({ end: "2020-01-31" })).toMatchObject({ kind: "no", why: { id: "buyNew" } });
  expect(way({ policy: "nec-pp", end: "2026-03-31" })).toMatchObject({ kind: "no", why: { id: "askVendor" } });
  expect(way({ policy: "netjapan-msp", end: null })).toMatchObject({ kind: "no", why: { id: "neverEnds" } });
  expect(way({ policy: "sparx-jp-annual", end: "2026-06-30" })).toMatchObject({ why: { id: "notRenewable" } });
});

it("does not renew after the last day to renew, though support still runs", () => {
  const closed = ofAcme({ policy: "acme-early", end: "2026-05-01" });
  expect(closed).toMatchObject({ kind: "no", why: { id: "renewalClosed", values: { closes: "2026-04-01" } } });
});

it("does not count a back-dated term that would be over already", () => {
  const short = ofAcme({ policy: "acme-back-dated", end: "2024-12-31" });
  expect(short).toMatchObject({ kind: "no", why: { id: "reinstatedTooShort", values: { end: "2025-12-31" } } });
});
