import { counted } from "../../../src/plan/lines/counted";
import { message } from "../../../src/rules/messages";
import { isoDay } from "../../rules/isoDay";
import { licence } from "../plannedLicences";

const day = isoDay("2026-04-30");
const due = { day, month: 0, cycle: 1, factor: 1, start: isoDay("2026-05-01"), end: isoDay("2027-04-30") };
const stopped = { end: isoDay("2027-04-30"), why: message("renewalGivesNothing") };

it("counts until the first renewal that cannot be computed, and says so", () => {
  const found = counted(licence({}), { renewals: [due], firstPayBy: day, stopped });
  expect(found).toMatchObject({
    kind: "counted",
    course: { renewals: [due] },
    remarks: [{ id: "countedUntil", values: { end: "2027-04-30" } }, { id: "renewalGivesNothing" }],
  });
});

it("leaves out where that is the first one", () => {
  const found = counted(licence({}), { renewals: [], firstPayBy: null, stopped });
  expect(found).toMatchObject({ kind: "left out", why: { id: "renewalGivesNothing" } });
});

it("asks for a price only where something is paid", () => {
  const unpriced = licence({ amount: null });
  expect(counted(unpriced, { renewals: [], firstPayBy: null, stopped: null }).kind).toBe("counted");
  expect(counted(unpriced, { renewals: [due], firstPayBy: day, stopped: null }).kind).toBe("left out");
});
