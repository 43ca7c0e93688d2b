import { Horizon } from "../../../src/plan/horizon";
import { GatheredLapses } from "../../../src/plan/lines/gatheredLapses";
import { AS_OF, licence, type Wanted } from "../plannedLicences";

function lapses(...wanted: Wanted[]) {
  const line = new GatheredLapses(AS_OF, new Horizon(AS_OF, 12, 4), "vendor");
  for (const one of wanted) line.add(licence(one));
  return line.finish(line.currencies(), null);
}

it("counts who loses support, by month and by name", () => {
  const { losing } = lapses(
    { vendor: "A" },
    { vendor: "B" },
    { vendor: "A", end: "2026-06-30" },
    { end: "2027-06-30" },
  );
  expect([losing.licences, losing.months.slice(0, 3), losing.fiscalYears]).toEqual([3, [2, 0, 1], [3]]);
  expect(losing.groups.map(({ key, amount }) => [key, amount])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

it("prices coming back on the last day, each currency for itself, and says where that cannot be told", () => {
  const { reinstating, leftOut } = lapses(
    { currency: "USD", amount: 10 },
    { currency: "EUR", amount: 5 },
    { amount: null },
    { end: "2027-03-31" },
    { policy: "netjapan-msp", end: null },
  );
  expect(reinstating.currencies).toEqual([
    { currency: "EUR", count: 1, amount: 5 },
    { currency: "USD", count: 1, amount: 10 },
  ]);
  expect(reinstating.leftOut.map(({ why }) => why.id)).toEqual(["priceMissing", "endsThatDay"]);
  expect(leftOut.map(({ why }) => why.id)).toEqual(["neverEnds"]);
});

it("says which of them renew by themselves, as they were not cancelled in time", () => {
  const { losing, assumed } = lapses(
    { policy: "kepware-us-subscription", end: "2026-06-13", row: 1 },
    { policy: "kepware-us-subscription", end: "2026-06-12", row: 2 },
    { row: 3 },
  );
  expect(losing.licences).toBe(3);
  expect(assumed).toEqual([
    expect.objectContaining({
      row: 2,
      remarks: [{ id: "renewsByItself", values: { end: "2026-06-12", last: "2026-04-14" } }],
    }),
  ]);
});
