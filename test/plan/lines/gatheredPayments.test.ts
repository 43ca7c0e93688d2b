import { Horizon } from "../../../src/plan/horizon";
import { GatheredPayments } from "../../../src/plan/lines/gatheredPayments";
import { planSay } from "../../../src/plan";
import { isoDay } from "../../rules/isoDay";
import { AS_OF, licence } from "../plannedLicences";

const due = { day: AS_OF, month: 0, cycle: 1, factor: 1, start: AS_OF, end: isoDay("2027-04-30") };

it("keeps payments, assumptions and what is left out apart", () => {
  const line = new GatheredPayments("renew", new Horizon(AS_OF, 2, 4), "vendor");
  const assumed = { ...licence({ row: 2 }), remarks: [planSay("oneAssumed")] };
  line.add(licence({ row: 1 }), {
    kind: "counted",
    course: { licence: licence({ row: 1 }), reinstatement: null, renewals: [due] },
    remarks: [],
  });
  line.add(assumed, {
    kind: "counted",
    course: { licence: assumed, reinstatement: null, renewals: [] },
    remarks: [planSay("countedAsRenewed")],
  });
  line.add(licence({ row: 3 }), { kind: "left out", why: planSay("noPriceColumn") });
  expect(line.currencies()).toMatchObject([{ currency: "", count: 1, amount: 1000 }]);
  const { courses, ...found } = line.finish({ currencies: [], converted: null });
  expect(courses).toHaveLength(2);
  expect(found.assumed).toMatchObject([{ row: 2, remarks: [{ id: "oneAssumed" }, { id: "countedAsRenewed" }] }]);
  expect(found.leftOut).toMatchObject([{ row: 3, address: "A4", why: { id: "noPriceColumn" } }]);
});
